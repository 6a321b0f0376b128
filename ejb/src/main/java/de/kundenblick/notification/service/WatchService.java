package de.kundenblick.notification.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.notification.Watches;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;

/** What the caller watches: whoever watches something is told of what contacts do there at the portal. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@DeclareRoles({
    Permissions.INTERACTION_READ,
    Permissions.TICKET_READ,
    Permissions.TICKET_READ_ALL,
    Permissions.CUSTOMER_READ
})
public class WatchService {
    @Inject
    WatchRepository watches;

    @Inject
    CurrentEmployee current;

    @Resource
    SessionContext context;

    /** Nothing that the caller may not read. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Watches own() {
        return watches.of(
                current.id(),
                context.isCallerInRole(Permissions.INTERACTION_READ),
                context.isCallerInRole(Permissions.TICKET_READ),
                context.isCallerInRole(Permissions.TICKET_READ_ALL));
    }

    /** Exactly these topics and queues; customers stay as they are. */
    public void choose(Collection<Long> topics, Collection<Long> queues) {
        watches.choose(current.id(), "topic", topics);
        watches.choose(current.id(), "queue", queues);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isWatched(long customerId) {
        return watches.isWatched(current.id(), customerId);
    }

    @RolesAllowed(Permissions.CUSTOMER_READ)
    public void watch(long customerId) {
        watches.watch(current.id(), customerId);
    }

    public void unwatch(long customerId) {
        watches.unwatch(current.id(), customerId);
    }
}
