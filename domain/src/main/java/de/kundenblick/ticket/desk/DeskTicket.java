package de.kundenblick.ticket.desk;

import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.sla.TargetKind;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A ticket that waits for somebody.
 *
 * @param target the one that falls due next; null when none runs
 * @param due when; null when none runs
 * @param left working time until then; zero when it is missed, null when none runs
 * @param unansweredSince null when the customer has an answer
 * @param contactedAt the last word of either side; null for none
 * @param ownerId null for nobody
 */
public record DeskTicket(
        String number,
        String subject,
        String customer,
        String customerNumber,
        String queue,
        String state,
        Priority priority,
        Instant createdAt,
        TargetKind target,
        Instant due,
        Duration left,
        Instant pendingUntil,
        Instant unansweredSince,
        Instant contactedAt,
        Long ownerId,
        String owner,
        boolean locked)
        implements Serializable {

    /** Whose word was the last: {@code customer}, {@code us} or {@code nobody}. */
    public String lastWord() {
        return unansweredSince != null ? "customer" : contactedAt != null ? "us" : "nobody";
    }
}
