package de.kundenblick.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.shared.SafeCell;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketFormatTest {
    private final TicketFormat log = IncidentLog.in(ZoneId.of("Europe/Berlin"));

    @Test
    void wordsAreTranslatedByTheirBeginningToo() {
        assertThat(log.states().translate("Awaiting User Info")).contains("pending reminder");
        assertThat(log.states().translate("ACTIVE")).contains("open");
        assertThat(log.states().translate("-100")).isEmpty();
    }

    @Test
    void theExactWordCountsBeforeABeginning() {
        var mapping = new ValueMapping(Map.of("Await*", "a", "Awaiting*", "b", "Awaiting Vendor", "c"));

        assertThat(mapping.translate("Awaiting Vendor")).contains("c");
        assertThat(mapping.translate("Awaiting Problem")).contains("b");
        assertThat(mapping.translate("Waits")).isEmpty();
    }

    @Test
    void numbersOfCustomersFollowTheRule() {
        assertThat(log.customerNumbers().numberOf("Location 143")).isEqualTo("L-143");
        assertThat(log.customerNumbers().numberOf("Kassel")).isEqualTo("Kassel");
        assertThat(NumberRule.AS_IT_IS.numberOf("K-10001")).isEqualTo("K-10001");
    }

    @Test
    void cellsLoseSuperfluousWhiteSpaceAndThePlaceholder() {
        assertThat(log.cell(" Opened by  8 ")).contains("Opened by 8");
        assertThat(log.cell("?")).isEmpty();
        assertThat(log.cell(" ")).isEmpty();
    }

    @Test
    void datesThatDoNotExistAreNone() {
        assertThat(log.moment("29-02-2016 01:16"))
                .hasValueSatisfying(moment -> assertThat(moment).isEqualTo("2016-02-29T00:16:00Z"));
        assertThat(log.moment("29-02-2015 01:16")).isEmpty();
        assertThat(log.moment("2016-02-29 01:16")).isEmpty();
        assertThat(log.text(log.moment("01-07-2016 12:30").orElseThrow())).isEqualTo("01-07-2016 12:30");
    }

    @Test
    void hoursAroundAClockChangeAreRead() {
        assertThat(log.moment("27-03-2016 02:30").orElseThrow()).isEqualTo("2016-03-27T01:30:00Z");
        assertThat(log.moment("30-10-2016 02:30").orElseThrow()).isEqualTo("2016-10-30T00:30:00Z");
    }

    @Test
    void namesBecomeLogins() {
        assertThat(new PersonName("Caller 2403").login()).isEqualTo("caller-2403");
        assertThat(new PersonName("Jürgen Groß-Yıldız").login()).isEqualTo("juergen-gross-yildiz");
        assertThat(new PersonName("Caller 2403").details().firstName()).isEqualTo("Caller");
        assertThat(new PersonName("Caller 2403").details().lastName()).isEqualTo("2403");
        assertThat(new PersonName("Madonna").details().firstName()).isNull();
        assertThat(new PersonName("Madonna").details().email()).isNull();
    }

    @Test
    void cellsThatLookLikeFormulasAreText() {
        assertThat(SafeCell.of("=1+1")).isEqualTo("'=1+1");
        assertThat(SafeCell.of("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(SafeCell.of("-100")).isEqualTo("'-100");
        assertThat(SafeCell.of("Group 1")).isEqualTo("Group 1");
        assertThat(SafeCell.of("")).isEmpty();
    }
}
