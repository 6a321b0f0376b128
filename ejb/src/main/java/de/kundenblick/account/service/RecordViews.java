package de.kundenblick.account.service;

import de.kundenblick.account.RecordView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was opened at this node and is not written yet, so that no page waits for it and many views are one statement.
 * Whatever is lost with a node is no more than what somebody looked at in its last seconds.
 */
@ApplicationScoped
class RecordViews {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MANY = 200;

    private List<RecordView> waiting = new ArrayList<>();
    private Instant writtenAt = Instant.EPOCH;

    /** @return whether it is time to write */
    synchronized boolean add(RecordView view) {
        waiting.add(view);
        boolean due = waiting.size() >= MANY || !view.at().isBefore(writtenAt.plus(PAUSE));
        if (due) {
            writtenAt = view.at();
        }
        return due;
    }

    synchronized List<RecordView> of(long employeeId) {
        return waiting.stream().filter(view -> view.employeeId() == employeeId).toList();
    }

    synchronized List<RecordView> take() {
        var taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }
}
