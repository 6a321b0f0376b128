package de.kundenblick.notification.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.notification.NoticeRow;
import de.kundenblick.shared.service.LivePush;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the caller was told. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@DeclareRoles({Permissions.TICKET_READ, Permissions.TICKET_READ_ALL, Permissions.INTERACTION_READ})
public class NoticeService {
    /** As many as are counted; the bell says "99+" then. */
    private static final int MOST_COUNTED = 100;

    @Inject
    NoticeRepository notices;

    @Inject
    CurrentEmployee current;

    @Inject
    LivePush live;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * The newest first. What the caller may not see any more is not named.
     *
     * @param before id of the last one that was seen; null to begin
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NoticeRow> list(boolean unreadOnly, Long before, int size) {
        return notices.list(
                current.id(),
                context.isCallerInRole(Permissions.TICKET_READ),
                context.isCallerInRole(Permissions.TICKET_READ_ALL),
                context.isCallerInRole(Permissions.INTERACTION_READ),
                unreadOnly,
                before == null ? Long.MAX_VALUE : before,
                size);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int countUnread() {
        return notices.countUnread(current.id(), MOST_COUNTED);
    }

    /** Nothing happens to one that is read already or belongs to somebody else. */
    public void markRead(long id) {
        tell(notices.markRead(current.id(), id, clock.instant()));
    }

    /** @param upTo the newest that the caller has seen */
    public void markAllRead(long upTo) {
        tell(notices.markAllRead(current.id(), upTo, clock.instant()));
    }

    private void tell(int changed) {
        if (changed > 0) {
            current.forget();
            live.toEmployee(current.id(), "notices");
        }
    }
}
