package de.kundenblick.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D-72")
class GermanHolidaysTest {
    @Test
    void knowsEveryState() {
        assertThat(GermanHolidays.states())
                .hasSize(16)
                .containsEntry("by", "Bayern")
                .containsEntry("th", "Thüringen");
        assertThat(GermanHolidays.isState("xx")).isFalse();
        assertThatThrownBy(() -> GermanHolidays.of("xx")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsEaster() {
        var bavaria = GermanHolidays.of("by");

        assertThat(bavaria.contains(LocalDate.of(2026, 4, 6))).isTrue();
        assertThat(bavaria.contains(LocalDate.of(2027, 4, 6))).isFalse();
        assertThat(bavaria.contains(LocalDate.of(2027, 3, 29))).isTrue();
        assertThat(bavaria.contains(LocalDate.of(2026, 6, 4))).isTrue();
        assertThat(GermanHolidays.of("be").contains(LocalDate.of(2026, 6, 4))).isFalse();
    }

    @Test
    void namesThemInBothLanguages() {
        assertThat(GermanHolidays.of("sn").in(2026, Locale.GERMAN))
                .contains(new GermanHolidays.Named(LocalDate.of(2026, 11, 18), "Buß- und Bettag"));
        assertThat(GermanHolidays.of("sn").in(2026, Locale.ENGLISH))
                .first()
                .isEqualTo(new GermanHolidays.Named(LocalDate.of(2026, 1, 1), "New Year's Day"));
    }
}
