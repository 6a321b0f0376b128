package de.kundenblick.notification.service;

import de.kundenblick.notification.Told;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What happened in a transaction so far. */
@TransactionScoped
public class PendingNews implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient List<Told> news = new ArrayList<>();

    void add(Told told) {
        news.add(told);
    }

    List<Told> take() {
        var taken = List.copyOf(news);
        news.clear();
        return taken;
    }
}
