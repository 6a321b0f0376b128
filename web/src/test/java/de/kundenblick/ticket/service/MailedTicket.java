package de.kundenblick.ticket.service;

import de.kundenblick.given.Fixtures;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The ticket T-1, which Anna asked by mail, and what is sent from it. */
@Dependent
class MailedTicket {
    static final String DRAFT = "mail:REPLY:1";

    @Inject
    Fixtures given;

    long received;

    void arrives() {
        given.queue("support");
        given.database()
                .update(
                        """
                        UPDATE queue SET sender_address = 'support@company.example', sender_name = 'Support',
                            signature = 'Ihr Support', plus_address = TRUE
                        """);
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@kunde.example");
        given.ticket("T-1").by("anna").subject("Drucker brennt").asked("Es raucht.");
        given.database().update("UPDATE ticket_message SET channel = 'EMAIL'");
        received = given.database().count("SELECT id FROM ticket_message");
        given.database()
                .update(
                        """
                        INSERT INTO ticket_mail (id, version, message_id, direction, sender_address, sender_name, to_list,
                            cc_list, mail_id, thread_ids)
                        VALUES (nextval('id_sequence'), 1, ?, 'IN', 'anna@kunde.example', 'Anna Muster',
                            'support@company.example', 'chef@kunde.example', '<2@kunde.example>', '<1@kunde.example>')
                        """,
                        received);
    }

    WrittenMail answer(String to, String cc, String bcc) {
        return new WrittenMail(
                AnswerAct.REPLY,
                "T-1",
                received,
                to,
                cc,
                bcc,
                "Re: [Ticket T-1] Drucker brennt",
                "Schon gelöscht.",
                false,
                DRAFT,
                List.of());
    }

    List<String> mails(String column) {
        return given.database().texts("SELECT " + column + " FROM mail_outbox ORDER BY id");
    }
}
