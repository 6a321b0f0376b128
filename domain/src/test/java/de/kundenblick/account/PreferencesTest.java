package de.kundenblick.account;

import static de.kundenblick.account.Preferences.Level.EMPLOYEE;
import static de.kundenblick.account.Preferences.Level.EVERYBODY;
import static de.kundenblick.account.Preferences.Level.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Preferences.Entry;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    @Test
    @Tag("F-15")
    void theNearestLevelWins() {
        var preferences = new Preferences(List.of(
                new Entry(EMPLOYEE, "layout", "mine"),
                new Entry(EVERYBODY, "layout", "everybody's"),
                new Entry(TEAM, "layout", "the team's"),
                new Entry(TEAM, "rows", "20")));

        assertThat(preferences.get("layout")).contains("mine");
        assertThat(preferences.get("rows")).contains("20");
        assertThat(preferences.own()).containsOnlyKeys("layout");
    }

    @Test
    void fallsBackToTheFirstChoiceWhenTheStoredOneIsNoneOfThem() {
        var preferences = new Preferences(List.of(new Entry(EMPLOYEE, "rows", "7")));

        assertThat(preferences.choice("rows", 10, 5, 15)).isEqualTo(10);
    }

    @Test
    void surviveStoredNonsense() {
        var preferences = new Preferences(List.of(
                new Entry(EMPLOYEE, "zone", "Mond/Krater"),
                new Entry(EMPLOYEE, "language", "klingon"),
                new Entry(EMPLOYEE, "theme", "pink")));

        assertThat(preferences.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(preferences.locale()).isEqualTo(Locale.GERMAN);
        assertThat(preferences.theme()).isEqualTo("system");
    }
}
