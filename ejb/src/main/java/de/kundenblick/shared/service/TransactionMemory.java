package de.kundenblick.shared.service;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was asked once in a transaction that asks for the same again and again, such as one that takes many mails. */
@TransactionScoped
public class TransactionMemory implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Map<List<?>, Object> known = new HashMap<>();

    /**
     * @param question what the answer depends on, beginning with what tells it from all other questions
     * @param ask asked when nobody has asked before
     */
    @SuppressWarnings("unchecked")
    public <T> T answer(List<?> question, Supplier<T> ask) {
        if (!known.containsKey(question)) {
            known.put(question, ask.get());
        }
        return (T) known.get(question);
    }
}
