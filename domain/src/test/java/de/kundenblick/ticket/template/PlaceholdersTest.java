package de.kundenblick.ticket.template;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    @Test
    void fillsWhatIsKnownHoweverItIsWritten() {
        assertThat(Placeholders.fill("{{kunde.name}}, {{ KONTAKT.Name }}!", Placeholder::name))
                .isEqualTo("CUSTOMER_NAME, CONTACT_NAME!");
    }

    @Test
    void whatIsMissingLeavesNothing() {
        assertThat(Placeholders.fill("Guten Tag {{kontakt.name}}!", placeholder -> null))
                .isEqualTo("Guten Tag !");
        assertThat(Placeholders.fill(null, placeholder -> "x")).isNull();
    }

    /** A customer who is called like a placeholder, or like part of a regular expression, is a customer. */
    @Test
    void valuesAreTextAndNothingElse() {
        assertThat(Placeholders.fill("{{kunde.name}}", placeholder -> "{{agent.mail}} $1 \\ <b>"))
                .isEqualTo("{{agent.mail}} $1 \\ <b>");
    }

    @Test
    void reportsWhatIsUnknownOnce() {
        assertThat(Placeholders.unknown("{{kunde.name}} {{kunde.gehalt}} {{}} {{kunde.gehalt}} {nein} {{offen"))
                .containsExactly("{{kunde.gehalt}}", "{{}}");
        assertThat(Placeholders.unknown(null)).isEmpty();
    }

    @Property
    void whatHasNoPlaceholdersStaysAsItIs(@ForAll String text) {
        String plain = text.replace("{{", "");

        assertThat(Placeholders.fill(plain, placeholder -> "x")).isEqualTo(plain);
    }
}
