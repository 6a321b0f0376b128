package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.customer.Contact;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.interaction.ShareRefusedException;
import de.kundenblick.interaction.ShareWish;
import de.kundenblick.mail.service.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What sharing is like, whatever is shared. */
@Dependent
class ShareStep {
    /** Of one record at the same time. */
    static final int MOST = 50;

    static final long LONGEST_DAYS = 366;

    @Inject
    ShareRepository shares;

    @Inject
    CallingEmployee caller;

    @Inject
    CurrentEmployee current;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Shares it until the end of the day, or until another one when it is shared with the contact already. One that has
     * expired is as good as none.
     *
     * @param found the share that there is, expired or not, if any
     * @param made a new one
     * @throws ShareRefusedException when there is no such contact or the day is none for it
     */
    void share(
            ShareWish wish, int sofar, Function<Contact, Optional<RecordShare>> found, Made made, SharedRecord record) {
        Instant expiresAt = endOf(wish.until());
        var contact = shares.contact(wish.contact() == null ? "" : wish.contact())
                .orElseThrow(ShareRefusedException::noContact);
        var me = caller.get();
        var before = found.apply(contact);
        if (before.isPresent() && !before.get().isExpired(caller.now())) {
            before.get().extend(me, expiresAt);
            return;
        }
        if (sofar >= MOST) {
            throw ShareRefusedException.tooMany(MOST);
        }
        before.ifPresent(shares::remove);
        var share = shares.add(made.by(contact, me, caller.now(), expiresAt));
        outbox.add(new ShareMails(record, me, wish.until())
                .to(contact, share, caller.now()).stream().toList());
    }

    /** Who is not told of it yet is not told any more. */
    void ended(long shareId) {
        outbox.recall(RecordShare.ORIGIN, shareId);
    }

    /** How a share comes to be. */
    interface Made {
        RecordShare by(Contact contact, Employee by, Instant at, Instant expiresAt);
    }

    private Instant endOf(LocalDate day) {
        var zone = current.preferences().zone();
        var today = LocalDate.now(clock.withZone(zone));
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw ShareRefusedException.expiry(LONGEST_DAYS);
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
