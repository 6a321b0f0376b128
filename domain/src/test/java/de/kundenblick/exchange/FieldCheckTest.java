package de.kundenblick.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldCheckTest {
    private static final List<String> HEADERS = List.of("Nr", "Name", "Telefon", "Status", "Web", "x");

    private final FieldCheck check = new FieldCheck(
            ImportKind.CUSTOMERS,
            new ImportSettings(
                    "UTF-8",
                    ";",
                    Map.of(
                            "Nr", ImportField.CUSTOMER_NUMBER,
                            "Name", ImportField.CUSTOMER_NAME,
                            "Telefon", ImportField.CUSTOMER_PHONE,
                            "Status", ImportField.CUSTOMER_STATUS,
                            "Web", ImportField.CUSTOMER_WEBSITE),
                    Map.of(ImportField.CUSTOMER_STATUS, Map.of("A*", "ACTIVE")),
                    ImportSettings.Existing.UPDATE,
                    ImportField.CUSTOMER_NUMBER,
                    false,
                    null,
                    null),
            HEADERS,
            (type, text) -> !text.contains(" "));

    @Test
    void readsCellsAsWhatTheirColumnsMean() {
        var row = check.read(2, List.of(" K-1 ", "Alt\u0007 GmbH", "0561/99880", "Aktivkunde", "alt.example", "?"))
                .row()
                .orElseThrow();

        assertThat(row.values())
                .containsEntry(ImportField.CUSTOMER_NUMBER, "K-1")
                .containsEntry(ImportField.CUSTOMER_NAME, "Alt GmbH")
                .containsEntry(ImportField.CUSTOMER_PHONE, "+4956199880")
                .containsEntry(ImportField.CUSTOMER_STATUS, "ACTIVE")
                .containsEntry(ImportField.CUSTOMER_WEBSITE, "https://alt.example")
                .hasSize(5);
    }

    @Test
    void saysWhatIsWrongWithTheFirstCellThatIs() {
        assertThat(reason("K", "", "", "", "", "")).isEqualTo("exchange.row.missing");
        assertThat(reason("K", "N", "12", "", "", "")).isEqualTo("exchange.row.phone");
        assertThat(reason("K", "N", "", "sonst was", "", "")).isEqualTo("exchange.row.unknown");
        assertThat(reason("K", "N", "", "", "zwei Worte", "")).isEqualTo("exchange.row.website");
        assertThat(reason("K", "N".repeat(201), "", "", "", "")).isEqualTo("exchange.row.tooLong");
        assertThat(reason("K", "N\0", "", "", "", "")).isEqualTo("exchange.row.nul");
        assertThat(reason("K", "N")).isEqualTo("exchange.row.width");
    }

    @Test
    void takesBackWhatOurOwnFilesPutBeforeFormulas() {
        var row = check.read(2, List.of("K", "'=1+1", "'+49 561 99880", "", "", ""))
                .row()
                .orElseThrow();

        assertThat(row.values())
                .containsEntry(ImportField.CUSTOMER_NAME, "=1+1")
                .containsEntry(ImportField.CUSTOMER_PHONE, "+4956199880");
    }

    @Test
    void guessesWhatColumnsAndWordsMean() {
        assertThat(MappingGuess.columns(
                        ImportKind.CUSTOMERS, List.of("Kunden-Nr.", "Firma", "E-Mail-Adresse", "Phone", "Name")))
                .isEqualTo(Map.of(
                        "Kunden-Nr.", ImportField.CUSTOMER_NUMBER,
                        "Firma", ImportField.CUSTOMER_NAME,
                        "E-Mail-Adresse", ImportField.CUSTOMER_EMAIL,
                        "Phone", ImportField.CUSTOMER_PHONE));
        assertThat(MappingGuess.value(ImportField.CUSTOMER_VALIDITY, "GÜLTIG")).contains("VALID");
        assertThat(MappingGuess.value(ImportField.CUSTOMER_VALIDITY, "vielleicht"))
                .isEmpty();
    }

    private String reason(String... cells) {
        return check.read(2, List.of(cells)).fault().orElseThrow().reasonKey();
    }
}
