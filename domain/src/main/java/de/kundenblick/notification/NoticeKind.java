package de.kundenblick.notification;

import java.util.Set;

/** What somebody is told about, and who is. */
public enum NoticeKind {
    FIRST_RESPONSE_WARNING(Relation.ALL),
    FIRST_RESPONSE_BREACH(Relation.ALL),
    UPDATE_WARNING(Relation.ALL),
    UPDATE_BREACH(Relation.ALL),
    SOLUTION_WARNING(Relation.ALL),
    SOLUTION_BREACH(Relation.ALL),
    REMINDER(Set.of(Relation.OWNER, Relation.RESPONSIBLE, Relation.FREE_QUEUE)),
    LOCK_TIMEOUT(Set.of()),
    AUTO_CLOSED(Relation.PEOPLE),
    OWNER(Set.of(Relation.OWNER)),
    RESPONSIBLE(Set.of(Relation.RESPONSIBLE)),
    MESSAGE_CUSTOMER(Relation.PEOPLE),
    UNDELIVERED(Relation.PEOPLE),
    PORTAL_MESSAGE(Set.of(Relation.OWNER, Relation.RECORDER, Relation.SUBSCRIBER, Relation.OVERSEER)),
    PORTAL_TICKET(Set.of(Relation.QUEUE, Relation.SUBSCRIBER)),
    HANDED_OVER(Set.of()),
    HANDED_BACK(Set.of());

    private final Set<Relation> audience;

    NoticeKind(Set<Relation> audience) {
        this.audience = audience;
    }

    /** Empty when the record does not say who is told. */
    public Set<Relation> audience() {
        return audience;
    }

    public boolean isWarning() {
        return name().endsWith("_WARNING");
    }

    public boolean isBreach() {
        return name().endsWith("_BREACH");
    }
}
