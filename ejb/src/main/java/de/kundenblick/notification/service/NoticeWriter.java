package de.kundenblick.notification.service;

import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.service.Outbox;
import de.kundenblick.notification.Addressing;
import de.kundenblick.notification.Claim;
import de.kundenblick.notification.Delivery;
import de.kundenblick.notification.Notice;
import de.kundenblick.notification.NoticeKind;
import de.kundenblick.notification.Reader;
import de.kundenblick.notification.Relation;
import de.kundenblick.notification.Subscription;
import de.kundenblick.notification.Told;
import de.kundenblick.ticket.TicketsHandedOver;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people of many things by a handful of statements, in the transaction in which they happened. */
@Dependent
class NoticeWriter {
    /** The absent, their deputies and those of the deputies. */
    private static final int MOST_ROUNDS = 3;

    @Inject
    ReaderRepository people;

    @Inject
    NoticeWriteRepository notices;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void write(List<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Claim> claims = people.claims(told);
        var addressed = new Addressing(
                        readers(claims.stream().map(Claim::employeeId).collect(Collectors.toSet()), now))
                .of(claims);
        notices.add(addressed.stream().filter(Notice::inApplication).toList(), now);
        outbox.add(mails(addressed, now));
    }

    /** One notice about all tickets that went from one to the other. */
    void writeSum(TicketsHandedOver handedOver) {
        Instant now = clock.instant();
        var both = people.readers(Set.of(handedOver.from(), handedOver.to()), now);
        Reader reader = both.get(handedOver.to());
        if (reader == null) {
            return;
        }
        NoticeKind kind = handedOver.back() ? NoticeKind.HANDED_BACK : NoticeKind.HANDED_OVER;
        Delivery delivery = reader.delivery(Subscription.to(kind, Relation.SELF));
        String other = both.containsKey(handedOver.from())
                ? both.get(handedOver.from()).name()
                : null;
        if (delivery.inApplication()) {
            notices.addSum(reader.id(), kind, other, handedOver.tickets(), handedOver.until(), now);
        }
        if (delivery.byMail() && reader.email() != null) {
            outbox.add(
                    List.of(new NoticeMails().sum(reader, kind, other, handedOver.tickets(), handedOver.until(), now)));
        }
    }

    private Map<Long, Reader> readers(Set<Long> ids, Instant now) {
        var readers = new HashMap<Long, Reader>();
        Set<Long> wanted = ids;
        for (int round = 0; round < MOST_ROUNDS && !wanted.isEmpty(); round++) {
            var found = people.readers(wanted, now);
            readers.putAll(found);
            wanted = found.values().stream()
                    .map(Reader::deputyId)
                    .filter(Objects::nonNull)
                    .filter(id -> !readers.containsKey(id))
                    .collect(Collectors.toCollection(HashSet::new));
        }
        return readers;
    }

    private static List<OutgoingMail> mails(List<Notice> addressed, Instant now) {
        var texts = new NoticeMails();
        return addressed.stream()
                .filter(Notice::byMail)
                .map(notice -> texts.mail(notice, now))
                .toList();
    }
}
