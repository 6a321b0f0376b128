package de.kundenblick.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.mail.inbound.QuotedText.Kind;
import de.kundenblick.mail.inbound.QuotedText.Passage;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> alt\n> älter",
                "Am 12.03.2024 um 10:15 schrieb Petra Müller:\n> alt",
                "Am 12.03.2024 um 10:15 schrieb Petra Müller:\n\nalt ohne Zeichen",
                "Am Di., 12. März 2024 um 10:15 Uhr schrieb Petra Müller <\npetra@kunde.example>:\n\n> alt",
                "Am 12.03.24 um 10:15 schrieb\nPetra Müller\n<petra@kunde.example>:\n> alt",
                "Petra Müller <petra@kunde.example> schrieb am 12.03.2024 um 10:15:\n> alt",
                "Petra Müller <petra@kunde.example> hat am 12.03.2024 10:15 geschrieben:\n\nalt",
                "Zitat von Petra Müller <petra@kunde.example>:\n\n> alt",
                "On Tue, Mar 12, 2024 at 10:15 AM Petra Müller <petra@kunde.example> wrote:\n> alt",
                "On Tue, Mar 12, 2024 at 10:15 AM Petra Müller <petra@kunde.example>\nwrote:\n\n> alt",
                "On 12 Mar 2024, at 10:15, Petra Müller <petra@kunde.example> wrote:\n\nalt",
                "Le mar. 12 mars 2024 à 10:15, Petra Müller <petra@kunde.example> a écrit :\n> alt",
                "El mar, 12 mar 2024 a las 10:15, Petra Müller (<petra@kunde.example>) escribió:\n> alt",
                "Il giorno mar 12 mar 2024 alle ore 10:15 Petra Müller <petra@kunde.example> ha scritto:\n> alt",
                "Op di 12 mrt 2024 om 10:15 schreef Petra Müller <petra@kunde.example>:\n> alt",
                "-----Original Message-----\nFrom: Petra\nalt",
                "-----Ursprüngliche Nachricht-----\nVon: Petra Müller\nalt",
                "Von: Petra Müller <petra@kunde.example>\n"
                        + "Gesendet: Dienstag, 12. März 2024 10:15\n"
                        + "An: Firma\n"
                        + "Betreff: Druck\n\n"
                        + "alt",
                "From: Petra Müller\nSent: Tuesday, March 12, 2024 10:15 AM\nTo: Firma\nSubject: Druck\n\nalt\n> älter",
                "________________________________\n"
                        + "Von: Petra Müller\n"
                        + "Gesendet: Dienstag\n"
                        + "An: Firma\n"
                        + "Betreff: Druck\n\n"
                        + "alt",
                "*Von:* Petra Müller\n*Gesendet:* Dienstag\n*An:* Firma\n*Betreff:* Druck\n\nalt",
                "De : Petra Müller\nEnvoyé : mardi 12 mars 2024 10:15\nÀ : Firma\nObjet : Druck\n\nalt",
                "Van: Petra Müller\nVerzonden: dinsdag\nAan: Firma\nOnderwerp: Druck\n\nalt",
                "Da: Petra Müller\nInviato: martedì\nA: Firma\nOggetto: Druck\n\nalt",
                "Fra: Petra Müller\nSendt: 12. marts 2024\nTil: Firma\nEmne: Druck\n\nalt",
                "Från: Petra Müller\nSkickat: den 12 mars 2024\nTill: Firma\nÄmne: Druck\n\nalt",
                "De: petra@kunde.example\nEnviada em: terça-feira\nPara: Firma\nAssunto: Druck\n\nalt",
                "Date: Tue, 12 Mar 2024 10:15\nFrom: petra@kunde.example\nTo: Firma\nSubject: Druck\n\nalt",
                "-------- Oprindelig besked --------\nFra: Petra\nalt",
                "2024-03-12 10:15 GMT+01:00 Petra Müller <\npetra@kunde.example>:\n\n> alt",
                "ti 12. maalisk. 2024 klo 10.15 Petra (petra@kunde.example) kirjoitti:\n> alt",
                "2024年3月12日(火) 10:15 Petra <petra@kunde.example>：\n\n> alt"
            })
    void tellsWhatIsQuotedBelow(String quotation) {
        String text = "Vielen Dank, das hilft.\n\n" + quotation;

        assertThat(QuotedText.written(text)).isEqualTo("Vielen Dank, das hilft.");
        assertThat(kinds(text)).isEqualTo("WRITTEN QUOTED");
    }

    @Test
    void neverHidesAnswersBetweenQuotations() {
        String text = "Am 12.03.2024 schrieb Petra:\n> Wann?\nMorgen.\n\n> Wo?\n\nHier.\n> Danke\n";

        assertThat(QuotedText.written(text)).contains("Morgen.", "Hier.").doesNotContain("Wann", "Danke", "schrieb");
        assertThat(kinds(text)).isEqualTo("QUOTED WRITTEN QUOTED WRITTEN QUOTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------",
                "-------- Weitergeleitete Nachricht --------",
                "Begin forwarded message:",
                "---------- Message transféré ----------"
            })
    void leavesOpenWhatIsForwarded(String announcement) {
        String text = "Zur Kenntnis\n\n" + announcement
                + "\nVon: petra@kunde.example\nDatum: 12. März 2024\nBetreff: Druck\nAn: Firma\n\nDruckt nicht.";

        assertThat(kinds(text)).isEqualTo("WRITTEN");
    }

    @Test
    void takesNoSentenceForAnAnnouncement() {
        String text = "Am 12.03. war ich da, siehe Antwort an petra@kunde.example:\n> Wann?";

        assertThat(QuotedText.written(text)).contains("Am 12.03. war ich da");
    }

    @Test
    void knowsTheSignatureAndTheQuotationBelowIt() {
        String text = "Hallo\n\n-- \nPetra Müller\nKunde AG\n\nAm 12.03.2024 um 10:15 schrieb Firma:\n> alt";

        assertThat(kinds(text)).isEqualTo("WRITTEN SIGNATURE QUOTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\nFrom: Petra\nSent: today\nTo: x\n\nnur weitergereicht",
                "> nur\n> Zitat",
                "Bitte lesen:\n\n---------- Forwarded message ---------\nVon Petra, die gestern Folgendes meldete",
                "Am Montag kommt jemand.\nDas Gerät steht im Keller:\nlinks hinten",
                "Der Kunde schrieb:\ndas Gerät ist aus",
                "Von: der Straße aus\nsieht man es",
                "On Monday we wrote\nto you",
                ""
            })
    void leavesTheRestToRead(String text) {
        assertThat(kinds(text)).isEqualTo("WRITTEN");
    }

    @Test
    void keepsEveryLine() {
        String text = "a\n\n> b\n\nc\n-- \nd\n\nOn 1/2/2024 x wrote:\n\ne\n";

        assertThat(QuotedText.passages(text).stream().map(Passage::text).collect(Collectors.joining("\n")))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Am \n", "> \n\n", "On 1:1 wrote\n", "Von: a\n", "--\n", "-----\n", "a schrieb 2024:", "\n", "- "
            })
    void readsLongTextsInNoTime(String piece) {
        String text = "x\n" + piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> QuotedText.passages(text));
    }

    private static String kinds(String text) {
        return QuotedText.passages(text).stream()
                .map(Passage::kind)
                .map(Kind::name)
                .collect(Collectors.joining(" "));
    }
}
