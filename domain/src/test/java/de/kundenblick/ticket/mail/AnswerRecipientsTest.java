package de.kundenblick.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.ticket.mail.TicketMail.Direction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerRecipientsTest {
    private static final Set<String> OURS = Set.of("support@company.example", "office@company.example");

    private final TicketMail mail = new TicketMail(null, Direction.IN, "anna@example.org", "Anna Muster")
            .to(
                    "Support <support@company.example>, bert@example.org",
                    "\"Meier, Eva\" <eva@example.org>, anna@example.org",
                    "");

    @Test
    void anAnswerGoesToWhoeverWrote() {
        var found = AnswerRecipients.of(AnswerAct.REPLY, mail, OURS);

        assertThat(Addresses.write(found.to())).isEqualTo("Anna Muster <anna@example.org>");
        assertThat(found.cc()).isEmpty();
    }

    @Test
    void anAnswerGoesWhereItIsWanted() {
        mail.replyingTo("Büro <buero@example.org>, assistant@example.org");

        assertThat(Addresses.write(
                        AnswerRecipients.of(AnswerAct.REPLY, mail, OURS).to()))
                .isEqualTo("Büro <buero@example.org>, assistant@example.org");
    }

    @Test
    void anAnswerToAllLeavesUsOut() {
        var found = AnswerRecipients.of(AnswerAct.REPLY_ALL, mail, OURS);

        assertThat(Addresses.write(found.cc())).isEqualTo("bert@example.org, \"Meier, Eva\" <eva@example.org>");
    }

    @Test
    void whoAnswersOurOwnMailWritesToItsRecipientsAgain() {
        var own = new TicketMail(null, Direction.OUT, "support@company.example", "Support")
                .to("anna@example.org", "bert@example.org", "boss@example.org");

        var found = AnswerRecipients.of(AnswerAct.REPLY_ALL, own, OURS);

        assertThat(Addresses.write(found.to())).isEqualTo("anna@example.org");
        assertThat(Addresses.write(found.cc())).isEqualTo("bert@example.org");
    }

    @Test
    void peopleSeparateAddressesAsTheyLike() {
        assertThat(Addresses.parse("a@b.example; \"Doe; John\" <john@b.example>\nA@b.example, broken"))
                .containsExactly(
                        new Mailbox("a@b.example", null),
                        new Mailbox("john@b.example", "Doe; John"),
                        new Mailbox("broken", null));
        assertThat(Addresses.write(List.of(new Mailbox("a@b.example", "Say \"hi\", A."))))
                .isEqualTo("\"Say \\\"hi\\\", A.\" <a@b.example>");
    }
}
