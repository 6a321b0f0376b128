package de.kundenblick.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an employee can choose to be told about, and how it is told to whoever chose nothing. */
public enum Subscription {
    QUEUE_WARNING(Delivery.BOTH),
    QUEUE_BREACH(Delivery.BOTH),
    OWN_WARNING(Delivery.APPLICATION),
    OWN_BREACH(Delivery.APPLICATION),
    REMINDER(Delivery.BOTH),
    LOCK(Delivery.BOTH),
    CUSTOMER_MESSAGE(Delivery.APPLICATION),
    PORTAL_MESSAGE(Delivery.APPLICATION),
    PORTAL_TICKET(Delivery.APPLICATION),
    ASSIGNED(Delivery.APPLICATION),
    CLOSED(Delivery.APPLICATION),
    HANDOVER(Delivery.BOTH);

    private static final String PREFERENCES = "notice.";

    private final Delivery usual;

    Subscription(Delivery usual) {
        this.usual = usual;
    }

    /** @param relation why the reader is told at all */
    public static Subscription to(NoticeKind kind, Relation relation) {
        return switch (kind) {
            case FIRST_RESPONSE_WARNING, UPDATE_WARNING, SOLUTION_WARNING ->
                relation == Relation.QUEUE ? QUEUE_WARNING : OWN_WARNING;
            case FIRST_RESPONSE_BREACH, UPDATE_BREACH, SOLUTION_BREACH ->
                relation == Relation.QUEUE ? QUEUE_BREACH : OWN_BREACH;
            case REMINDER -> REMINDER;
            case LOCK_TIMEOUT -> LOCK;
            case MESSAGE_CUSTOMER, UNDELIVERED -> CUSTOMER_MESSAGE;
            case PORTAL_MESSAGE -> PORTAL_MESSAGE;
            case PORTAL_TICKET -> PORTAL_TICKET;
            case OWNER, RESPONSIBLE -> ASSIGNED;
            case AUTO_CLOSED -> CLOSED;
            case HANDED_OVER, HANDED_BACK -> HANDOVER;
        };
    }

    /** Name of the preference that holds the choice. */
    public String preference() {
        return PREFERENCES + name().toLowerCase(Locale.ROOT);
    }

    /** @param stored what the preference says, if there is one */
    public Delivery delivery(Optional<String> stored) {
        return stored.flatMap(value -> Arrays.stream(Delivery.values())
                        .filter(each -> each.name().equals(value))
                        .findFirst())
                .orElse(usual);
    }
}
