package de.kundenblick.audit.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.AuditEntry;
import de.kundenblick.audit.AuditFilter;
import de.kundenblick.audit.AuditPart;
import de.kundenblick.audit.AuditPosition;
import de.kundenblick.audit.Audited;
import de.kundenblick.audit.ChainCheck;
import de.kundenblick.audit.ChainState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Reading the audit log. There is no way to write into it from outside. Who reads it is written down in it. */
@Stateless
@RolesAllowed(Permissions.AUDIT_READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditLogService {
    /** So many seals are calculated anew in about a second. */
    static final int SEALS_PER_STEP = 50;

    private static final String TYPE = "audit_entry";
    private static final int EXPORT_STEP = 1_000;

    @Inject
    AuditLogRepository log;

    @Inject
    AuditPages pages;

    @Inject
    Event<Audited> audited;

    /** Whoever looks at the log leaves a trace, once for each question and not for each page of its answer. */
    public AuditPart list(AuditFilter filter, AuditPosition position) {
        if (position instanceof AuditPosition.Latest) {
            audited.fire(new Audited(AuditAction.READ, TYPE, null, filter.toString()));
        }
        return pages.read(filter, null, position);
    }

    /** All that fits, the latest first, in bounded memory. */
    public void export(AuditFilter filter, Consumer<AuditEntry> writer) {
        audited.fire(new Audited(AuditAction.EXPORTED, TYPE, null, filter.toString()));
        AuditPosition position = new AuditPosition.Latest();
        List<AuditEntry> entries;
        do {
            entries = log.list(filter, null, position, EXPORT_STEP);
            entries.forEach(writer);
            if (!entries.isEmpty()) {
                position =
                        new AuditPosition.Before(entries.get(entries.size() - 1).id());
            }
        } while (entries.size() == EXPORT_STEP);
    }

    public List<String> types() {
        return log.types();
    }

    public ChainState chain() {
        return log.state();
    }

    /** Calculates some seals anew, the first of them this one, so that a page can tell how far it has come. */
    public ChainCheck check(long firstSeal) {
        return log.check(firstSeal, firstSeal + SEALS_PER_STEP - 1);
    }
}
