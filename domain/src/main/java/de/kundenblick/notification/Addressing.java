package de.kundenblick.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who is told what, and how: everybody once about each thing however many reasons there are, deputies instead of those
 * who are absent, and nobody about a record that they may not see.
 */
public final class Addressing {
    /** A deputy who is absent too passes it on to the next one, and no further. */
    private static final int MOST_DEPUTIES = 2;

    private final Map<Long, Reader> readers;

    /** @param readers by their ids, with the deputies of those who are absent; whoever is missing is told nothing */
    public Addressing(Map<Long, Reader> readers) {
        this.readers = readers;
    }

    public List<Notice> of(Collection<Claim> claims) {
        var notices = new LinkedHashMap<Key, Notice>();
        for (Claim claim : claims) {
            Reader meant = readers.get(claim.employeeId());
            Reader reader = meant == null ? null : present(meant);
            if (reader == null || !reader.maySee(claim.queueId()) || isOwnDeed(claim, reader)) {
                continue;
            }
            Delivery delivery = reader.delivery(Subscription.to(claim.about().kind(), claim.relation()));
            String insteadOf = reader.id() == meant.id() ? null : meant.name();
            var notice = new Notice(
                    claim, reader, insteadOf, delivery.inApplication(), delivery.byMail() && reader.email() != null);
            if (notice.inApplication() || notice.byMail()) {
                notices.merge(
                        new Key(
                                claim.about().kind(),
                                claim.about().ticketId(),
                                claim.about().interactionId(),
                                reader.id()),
                        notice,
                        Addressing::both);
            }
        }
        return List.copyOf(notices.values());
    }

    /** Deputies need not be told of what they did themselves either. */
    private static boolean isOwnDeed(Claim claim, Reader reader) {
        Long actor = claim.about().actorId();
        return Objects.equals(actor, claim.employeeId()) || Objects.equals(actor, reader.id());
    }

    private Reader present(Reader meant) {
        Reader reader = meant;
        for (int deputies = 0; reader.deputyId() != null && deputies < MOST_DEPUTIES; deputies++) {
            Reader deputy = readers.get(reader.deputyId());
            if (deputy == null) {
                return meant;
            }
            reader = deputy;
        }
        return reader.deputyId() == null ? reader : meant;
    }

    private static Notice both(Notice one, Notice other) {
        return new Notice(
                one.claim(),
                one.reader(),
                other.insteadOf() == null ? null : one.insteadOf(),
                one.inApplication() || other.inApplication(),
                one.byMail() || other.byMail());
    }

    private record Key(NoticeKind kind, Long ticketId, Long interactionId, long readerId) {}
}
