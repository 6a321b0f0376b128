package de.kundenblick.interaction;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.conflict.NamedFields;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a form says of an interaction as a whole; null where nothing or nobody is chosen.
 *
 * @param customer by number
 * @param recorder the name that lists and reports say; null for the caller's own
 * @param owner who follows it up
 * @param contact by login
 * @param contactName of this record only, like everything behind it
 */
public record InteractionFields(
        Choice topic,
        String customer,
        String subject,
        Instant happenedAt,
        LocalDate followUpOn,
        InteractionStatus status,
        String recorder,
        Choice owner,
        String contact,
        String contactName,
        String contactPhone,
        String salesContact,
        String salesperson,
        String reference) {

    public static NamedFields of(InteractionView view) {
        return NamedFields.of(view.fields());
    }
}
