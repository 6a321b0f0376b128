package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.privacy.PersonalQuery.Reader;
import de.kundenblick.privacy.service.PersonalFiles;
import de.kundenblick.privacy.service.PersonalPart;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.service.Limited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What contacts take home of what is stored about them: no more than the portal shows, and none but in person. */
@Stateless
@RolesAllowed(Permissions.PORTAL_WRITE)
public class OwnDataService {
    @Inject
    CurrentContact current;

    @Inject
    PersonalFiles files;

    @Inject
    Event<Audited> audited;

    /** @param format as it is to be found in the audit log */
    @Limited(Limit.EXPORT)
    public List<PersonalPart> own(String format) {
        var me = current.get();
        audited.fire(new Audited(AuditAction.EXPORTED, "contact", me.login(), "own data, " + format));
        return files.of(me.id(), Reader.PERSON);
    }
}
