package de.kundenblick.mail.inbound;

/** What an administrator can do with a mail that was received. */
public enum InboxAct {
    /** To be read again, as if it came just now. */
    AGAIN(
            "(m.state <> 'DONE' OR m.outcome IN ('REJECTED', 'IGNORED', 'DUPLICATE', 'BOUNCE')) AND m.cleared_at IS NULL"),
    /** Nothing is to become of it. */
    GIVE_UP("m.state <> 'DONE'");

    private final String condition;

    InboxAct(String condition) {
        this.condition = condition;
    }

    /** Whether it can be done, as SQL about a row {@code m}. */
    public String condition() {
        return condition;
    }
}
