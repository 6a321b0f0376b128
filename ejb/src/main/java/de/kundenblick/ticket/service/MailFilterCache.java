package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.TransactionMemory;
import de.kundenblick.ticket.mail.MailFilterSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All filters, read again only when somebody has changed one, on whichever node. */
@ApplicationScoped
class MailFilterCache {
    private record Read(long changes, MailFilterSet filters) {}

    @Inject
    MailFilterRepository filters;

    @Inject
    TransactionMemory memory;

    private volatile Read read;

    /** As they count for the transaction of the caller. */
    MailFilterSet current() {
        return memory.answer(List.of(MailFilterSet.class), this::read);
    }

    private MailFilterSet read() {
        // Asked before the filters are read: what is read may be newer than the number, and is then read once too
        // often.
        long changes = filters.changes();
        Read known = read;
        if (known == null || known.changes() != changes) {
            known = new Read(
                    changes,
                    MailFilterSet.of(filters.all().stream()
                            .map(filter -> new MailFilterSet.Entry(filter.getId(), filter.details()))
                            .toList()));
            read = known;
        }
        return known.filters();
    }
}
