package de.kundenblick.customer.service;

import de.kundenblick.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has been said to the audit log, by all tests; each one looks for a key of its own. */
@ApplicationScoped
public class AuditedUses {
    private final List<Audited> all = new CopyOnWriteArrayList<>();

    void remember(@Observes Audited use) {
        all.add(use);
    }

    List<Audited> of(String key) {
        return all.stream().filter(use -> key.equals(use.key())).toList();
    }
}
