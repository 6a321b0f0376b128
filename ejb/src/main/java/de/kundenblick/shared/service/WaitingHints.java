package de.kundenblick.shared.service;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a transaction has to say when it ends, so that it says it by one statement. */
@TransactionScoped
public class WaitingHints implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<String> hints = new LinkedHashSet<>();

    /** Fired when a transaction has something to say for the first time. */
    record Some() {}

    /** @return whether it is the first */
    boolean add(LiveMessage hint) {
        return hints.add(hint.encoded()) && hints.size() == 1;
    }

    List<String> take() {
        var taken = List.copyOf(hints);
        hints.clear();
        return taken;
    }
}
