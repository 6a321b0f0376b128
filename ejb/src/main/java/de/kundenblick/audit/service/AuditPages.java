package de.kundenblick.audit.service;

import de.kundenblick.audit.AuditEntry;
import de.kundenblick.audit.AuditFilter;
import de.kundenblick.audit.AuditPart;
import de.kundenblick.audit.AuditPosition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cuts the log into pages, which know whether there is more before and behind them. */
@Dependent
class AuditPages {
    private static final int SIZE = 50;

    @Inject
    AuditLogRepository log;

    /** @param recordId null for all records */
    AuditPart read(AuditFilter filter, Long recordId, AuditPosition position) {
        List<AuditEntry> found = new ArrayList<>(log.list(filter, recordId, position, SIZE + 1));
        boolean more = found.size() > SIZE;
        if (more) {
            found.remove(SIZE);
        }
        if (position instanceof AuditPosition.After) {
            Collections.reverse(found);
            return new AuditPart(found, more, true);
        }
        return new AuditPart(found, position instanceof AuditPosition.Before, more);
    }
}
