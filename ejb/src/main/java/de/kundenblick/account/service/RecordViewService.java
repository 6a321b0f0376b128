package de.kundenblick.account.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.RecordView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Remembers what the caller opened; no page waits for it. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecordViewService {
    @Inject
    RecordViews views;

    @Inject
    RecordViewWriteService writer;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** What the caller opened and nobody has written yet; somebody does so soon. */
    public List<RecordView> waiting() {
        var own = views.of(current.id());
        if (!own.isEmpty()) {
            writer.writeSoon();
        }
        return own;
    }

    public void opened(RecordView.Kind kind, long recordId) {
        if (views.add(new RecordView(current.id(), kind, recordId, clock.instant()))) {
            writer.writeSoon();
        }
    }
}
