package de.kundenblick.home.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.RecordViewService;
import de.kundenblick.home.RecentRecord;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What the caller opened last, without what the caller may not see any more. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@DeclareRoles({
    Permissions.CUSTOMER_READ,
    Permissions.INTERACTION_READ,
    Permissions.TICKET_READ,
    Permissions.TICKET_READ_ALL
})
public class RecentService {
    @Inject
    RecentRepository stored;

    @Inject
    RecordViewService views;

    @Inject
    CurrentEmployee current;

    @Resource
    SessionContext context;

    public List<RecentRecord> latest(int most) {
        var sight = new RecentRepository.Sight(
                context.isCallerInRole(Permissions.CUSTOMER_READ),
                context.isCallerInRole(Permissions.INTERACTION_READ),
                context.isCallerInRole(Permissions.TICKET_READ),
                context.isCallerInRole(Permissions.TICKET_READ_ALL));
        return stored.latest(current.id(), views.waiting(), sight, most);
    }
}
