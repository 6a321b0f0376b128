package de.kundenblick.shared.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets open pages know at once that something has changed, on whatever node their readers are. To be called within the
 * transaction of the change: the database passes the hint on when that is committed, and each hint once however often it
 * was given. Hints carry no content; pages ask for it.
 */
@ApplicationScoped
public class LivePush {
    /** A kind of record and its id. */
    public static final Pattern TOPIC = Pattern.compile("[a-z]{1,30}-\\d{1,18}");

    private static final int LONGEST = 200;

    @Inject
    LiveRepository live;

    @Inject
    WaitingHints waiting;

    @Inject
    Event<WaitingHints.Some> some;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** @param message one word or a few, as in {@code notices} */
    public void toEmployee(long id, String message) {
        live.tellEmployee(id, checked(message));
    }

    /**
     * @param topic as in {@code ticket-123} or {@code customer-7}
     * @param message one word or a few, as in {@code changed}
     */
    public void toTopic(String topic, String message) {
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException("No topic: " + topic);
        }
        var hint = new LiveMessage(topic, checked(message));
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            live.tell(List.of(hint.encoded()));
        } else if (waiting.add(hint)) {
            some.fire(new WaitingHints.Some());
        }
    }

    void tell(@Observes(during = TransactionPhase.BEFORE_COMPLETION) WaitingHints.Some hints) {
        live.tell(waiting.take());
    }

    private static String checked(String message) {
        if (message.length() > LONGEST) {
            throw new IllegalArgumentException("Hints are short");
        }
        return message;
    }
}
