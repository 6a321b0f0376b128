package de.kundenblick.benchmark.volume;

import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;

/**
 * Conversations about tickets: a question, answers and notes of 40 to 140 words each.
 */
class TicketMessages {
    private static final String COLUMNS = "id, version, ticket_id, sender, channel, visible, employee_id, contact_id,"
            + " author, body, html, written_at";

    private final Vocabulary words = new Vocabulary();

    /** Those of the tickets from one index up to, but without, another. */
    void load(Connection connection, Plan plan, int from, int to) throws IOException, SQLException {
        try (var rows = new Copy(connection, "ticket_message (" + COLUMNS + ")")) {
            for (int i = from; i < to; i++) {
                var life = TicketLife.of(plan, i);
                var random = plan.random(TicketMessages.class, i);
                for (int message = 0; message < life.messages(); message++) {
                    message(rows, plan, i, life, message, random);
                }
            }
        }
    }

    private void message(Copy rows, Plan plan, int ticket, TicketLife life, int message, SplittableRandom random)
            throws IOException {
        boolean isOfAgent = message % 2 == 1;
        boolean isInternal = isOfAgent && message > 1;
        int agent = life.owner() < 0 ? ticket % Plan.EMPLOYEES : life.owner();
        rows.row(
                plan.messageId(ticket, message),
                1,
                plan.ticketId(ticket),
                isOfAgent ? MessageSender.AGENT : MessageSender.CUSTOMER,
                isInternal ? MessageChannel.NOTE : message == 0 ? MessageChannel.PHONE : MessageChannel.EMAIL,
                !isInternal,
                isOfAgent ? plan.employeeId(agent) : null,
                isOfAgent ? null : plan.contactId(life.contact()),
                isOfAgent ? "Agent " + (agent + 1) : "Kontakt " + (life.contact() + 1),
                words.text(random, random.nextInt(40, 141)),
                false,
                life.written(message));
    }
}
