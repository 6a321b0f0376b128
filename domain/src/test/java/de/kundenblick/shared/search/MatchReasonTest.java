package de.kundenblick.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("V-10")
class MatchReasonTest {

    private final List<SearchedField> customer = List.of(
            SearchedField.text("number", "K10023"),
            SearchedField.text("name", "Müller & Söhne GmbH"),
            SearchedField.text("city", "Kassel"),
            SearchedField.text("remark", null),
            SearchedField.phone("phone", "+49 171 234567"));

    @ParameterizedTest
    @CsvSource({
        "müller, name, EXACT",
        "SÖHNE, name, EXACT",
        "Mueller, name, SPELLING",
        "Sohne, name, SPELLING",
        "0171/234, phone, PHONE",
        "+49 171 234, phone, EXACT",
        "0049 171 234, phone, PHONE",
        "0171, phone, PHONE",
        "Mülller, name, TYPO",
        "kasel, city, TYPO",
        "müller kassel, name, EXACT",
        "mueller kassel, name, SPELLING",
        "müller 0171 234, phone, PHONE",
        "müller kasel, city, TYPO",
        "bonn || mueller, name, SPELLING",
        "kassel || mueller, city, EXACT",
        "müller !bonn, name, EXACT",
        "mül*, name, EXACT",
        "mul*, name, SPELLING",
        "10023, number, EXACT"
    })
    void saysInWhichFieldAndHow(String typed, String field, MatchReason.Kind kind) {
        assertThat(SearchQuery.parse(typed).explain(customer)).contains(new MatchReason(field, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meier", "müller bonn", "!bonn", "**", "", "0172"})
    void saysNothingWhereNothingWasFoundOrNothingWasWanted(String typed) {
        assertThat(SearchQuery.parse(typed).explain(customer)).isEmpty();
    }

    @Test
    void namesTheFirstOfEquallyGoodFields() {
        var fields = List.of(SearchedField.text("name", "Acme"), SearchedField.text("mail", "info@acme.example"));

        assertThat(SearchQuery.parse("acme").explain(fields)).contains(new MatchReason("name", MatchReason.Kind.EXACT));
    }
}
