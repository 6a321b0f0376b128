package de.kundenblick.notification;

/** What somebody has to do with a ticket. */
public enum Relation {
    /** Has its queue among "my queues". */
    QUEUE,
    OWNER,
    RESPONSIBLE,
    WATCHER,

    /** It happened to the person. */
    SELF
}
