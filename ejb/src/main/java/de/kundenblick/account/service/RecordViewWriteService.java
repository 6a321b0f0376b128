package de.kundenblick.account.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.RecordView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

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

    @Asynchronous
    public void writeSoon() {
        write();
    }
}
