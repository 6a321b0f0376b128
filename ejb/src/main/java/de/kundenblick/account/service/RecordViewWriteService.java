package de.kundenblick.account.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.RecordView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;

/** Writes what was opened at this node. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
public class RecordViewWriteService {
    @Inject
    RecordViews views;

    @Inject
    RecordViewRepository stored;

    public void write() {
        List<RecordView> taken = views.take();
        if (!taken.isEmpty()) {
            stored.write(taken);
        }
    }

    /** Ends when it is written; who may not write learns it there. */
    @Asynchronous
    public Future<Void> writeSoon() {
        write();
        return new AsyncResult<>(null);
    }
}
