package de.kundenblick.notification;

import java.util.Set;

/** What somebody has to do with a ticket or an interaction. */
public enum Relation {
    /** Has its queue among "my queues". */
    QUEUE,

    /** The same, as long as nobody has locked the ticket. */
    FREE_QUEUE,

    OWNER,
    RESPONSIBLE,
    WATCHER,
    /** Recorded the interaction. */
    RECORDER,
    /** Wants to hear what comes from the portal about its topic, its customer or its queue. */
    SUBSCRIBER,

    /**
     * Oversees the portal, and is told only of what would reach nobody: there is neither an owner nor a recorder who can
     * still sign in and read it, nor a subscriber. All who may answer it find it at their workplace anyway.
     */
    OVERSEER,

    /** It happened to the person. */
    SELF;

    static final Set<Relation> PEOPLE = Set.of(OWNER, RESPONSIBLE, WATCHER);
    static final Set<Relation> ALL = Set.of(QUEUE, OWNER, RESPONSIBLE, WATCHER);
}
