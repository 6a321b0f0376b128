package de.kundenblick.audit.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditEntry;
import de.kundenblick.audit.AuditFilter;
import de.kundenblick.audit.AuditPart;
import de.kundenblick.audit.AuditPosition;
import de.kundenblick.audit.HistoryNotFoundException;
import de.kundenblick.audit.HistoryRecord;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What became of one record. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@DeclareRoles({Permissions.AUDIT_READ, Permissions.CUSTOMER_READ, Permissions.TICKET_READ})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryService {
    @Inject
    @Any
    Instance<HistorySource> sources;

    @Inject
    AuditLogRepository log;

    @Inject
    AuditPages pages;

    @Resource
    SessionContext context;

    /**
     * @param key what users call the record
     * @throws HistoryNotFoundException when there is no such record or the caller may not read it
     */
    public HistoryRecord record(String type, String key) {
        return sources.stream()
                .filter(source -> source.type().equals(type) && context.isCallerInRole(source.permission()))
                .findFirst()
                .flatMap(source -> source.find(key))
                .orElseThrow(() -> new HistoryNotFoundException(key));
    }

    /** Also of a record that is gone, for those who may read the whole log. */
    @RolesAllowed(Permissions.AUDIT_READ)
    public HistoryRecord record(String type, long id) {
        String key = log.keyOf(type, id);
        return new HistoryRecord(type, id, key, key);
    }

    /** @param record from one of the other methods, asked again here whether the caller may read it */
    public AuditPart history(HistoryRecord record, AuditPosition position) {
        boolean readsAll = context.isCallerInRole(Permissions.AUDIT_READ);
        if (!readsAll && record(record.type(), record.key()).id() != record.id()) {
            throw new HistoryNotFoundException(record.key());
        }
        var filter = new AuditFilter(null, null, null, null, record.type(), null, null);
        var found = pages.read(filter, record.id(), position);
        return readsAll
                ? found
                : new AuditPart(
                        found.entries().stream()
                                .map(HistoryService::withoutAddress)
                                .toList(),
                        found.newer(),
                        found.older());
    }

    private static AuditEntry withoutAddress(AuditEntry entry) {
        var by = new AuditEntry.By(entry.by().actor(), entry.by().kind(), null, null);
        return new AuditEntry(
                entry.id(), entry.at(), by, entry.action(), entry.subject(), entry.detail(), entry.changes());
    }
}
