package de.kundenblick.notification;

/** What somebody is told about. */
public enum NoticeKind {
    FIRST_RESPONSE_WARNING,
    FIRST_RESPONSE_BREACH,
    UPDATE_WARNING,
    UPDATE_BREACH,
    SOLUTION_WARNING,
    SOLUTION_BREACH,
    REMINDER,
    LOCK_TIMEOUT,
    AUTO_CLOSED,
    OWNER,
    RESPONSIBLE,
    MESSAGE_CUSTOMER,
    HANDED_OVER,
    HANDED_BACK;

    public boolean isWarning() {
        return name().endsWith("_WARNING");
    }

    public boolean isBreach() {
        return name().endsWith("_BREACH");
    }
}
