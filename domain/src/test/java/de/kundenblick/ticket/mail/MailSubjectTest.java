package de.kundenblick.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailSubjectTest {
    @Test
    void marksAndNumbersDoNotPileUp() {
        assertThat(MailSubject.reply("Drucker brennt", "2024-0007")).isEqualTo("Re: [Ticket 2024-0007] Drucker brennt");
        assertThat(MailSubject.reply("AW: Re[2]: WG: [Ticket 2024-0007] Antw: SV: Drucker brennt", "2024-0007"))
                .isEqualTo("Re: [Ticket 2024-0007] Drucker brennt");
        assertThat(MailSubject.forward("Fwd: TR : 回复： Drucker", "7")).isEqualTo("Fwd: [Ticket 7] Drucker");
        assertThat(MailSubject.opening("Angebot: 3 Drucker", "7")).isEqualTo("[Ticket 7] Angebot: 3 Drucker");
    }

    @Test
    void whatLooksLikeAMarkInsideAWordStays() {
        assertThat(MailSubject.reply("Retoure: Drucker", "7")).isEqualTo("Re: [Ticket 7] Retoure: Drucker");
    }

    @Test
    void aLongSubjectKeepsTheNumber() {
        String subject = MailSubject.reply("x".repeat(300), "7");

        assertThat(subject).startsWith("Re: [Ticket 7] xxx").endsWith("…").hasSize(MailSubject.LONGEST);
    }

    @Test
    void aNumberThatWasTakenAwayComesBack() {
        assertThat(MailSubject.numbered("Re: Drucker", "7")).isEqualTo("[Ticket 7] Drucker");
        assertThat(MailSubject.numbered("Ihr Auftrag [Ticket 7]", "7")).isEqualTo("Ihr Auftrag [Ticket 7]");
    }
}
