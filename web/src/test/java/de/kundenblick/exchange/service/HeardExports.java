package de.kundenblick.exchange.service;

import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the exports that the audit log was told of. */
@ApplicationScoped
public class HeardExports {
    private final List<Audited> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes Audited event) {
        if (event.action() == AuditAction.EXPORTED) {
            heard.add(event);
        }
    }

    public List<Audited> all() {
        return heard;
    }

    public void clear() {
        heard.clear();
    }
}
