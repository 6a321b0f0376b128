package de.kundenblick.ticket.service;

import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.MailFilterRefusedException;
import de.kundenblick.ticket.mail.MailFilterSet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whether a filter makes sense. */
@Dependent
class MailFilterChecks {
    @Inject
    MailFilterRepository filters;

    /** @throws MailFilterRefusedException at the input that is wrong */
    MailFilterDetails checked(MailFilterDetails details) {
        MailFilterSet.check(details);
        String number = details.customerNumber();
        if (number != null && filters.customer(number).isEmpty()) {
            throw MailFilterRefusedException.noCustomer(number);
        }
        return details;
    }
}
