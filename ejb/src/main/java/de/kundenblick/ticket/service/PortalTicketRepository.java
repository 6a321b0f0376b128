package de.kundenblick.ticket.service;

import de.kundenblick.ticket.AttachmentRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What the portal shows of tickets. */
@Dependent
class PortalTicketRepository {
    private static final String FILES =
            """
            SELECT a.id, m.id, a.name, a.media_type, a.deceptive, a.size, a.sha256
            FROM ticket_attachment a JOIN ticket_message m ON m.id = a.message_id JOIN ticket t ON t.id = m.ticket_id
            WHERE m.visible AND\s""";

    @PersistenceContext
    EntityManager em;

    /** A file of a message that the customer may see, of a ticket that the contact sees. */
    Optional<AttachmentRow> file(long id, PortalScope scope) {
        return new PortalSql()
                .add(FILES + "a.id = ? AND ", id).add(scope.any()).rows(em::createNativeQuery).stream()
                        .map(PortalTicketRepository::file)
                        .findFirst();
    }

    private static AttachmentRow file(Object[] row) {
        return new AttachmentRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                null,
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                ((Number) row[5]).longValue(),
                (String) row[6],
                true);
    }
}
