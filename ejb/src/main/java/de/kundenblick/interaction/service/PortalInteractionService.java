package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.customer.service.PortalNewsSource;
import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.PortalEntry;
import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalInteraction;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.interaction.PortalPlace;
import de.kundenblick.ticket.service.AttachedFiles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What a contact reads at the portal; everything else does not exist. */
@Stateless
@RolesAllowed(Permissions.CONTACT)
@DeclareRoles(Permissions.PORTAL_WRITE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PortalInteractionService {
    /** As many entries as a page shows. */
    public static final int ENTRIES = 50;

    @Inject
    PortalInteractionRepository interactions;

    @Inject
    PortalPostRepository posts;

    @Inject
    CurrentContact current;

    @Inject
    Clock clock;

    @Inject
    AttachedFiles attached;

    @Resource
    SessionContext context;

    /**
     * What was shown last comes first.
     *
     * @param before where the page before ended
     */
    public List<PortalInteractionRow> list(PortalFilter filter, PortalPlace before, int most) {
        var scope = scope();
        return interactions.list(scope, filter, before, newSince(scope.now()), most);
    }

    /**
     * One interaction with the newest entries before a place. Opening it is reading what is shown, unless somebody else
     * looks as the contact.
     *
     * @throws InteractionGoneException when there is none that the contact sees
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PortalInteraction open(String number, PortalPlace before) {
        var scope = scope();
        var found = interactions.find(number, scope).orElseThrow(() -> new InteractionGoneException(number));
        var entries = interactions.entries(found.id(), scope.reader().id(), before, ENTRIES + 1);
        boolean earlier = entries.size() > ENTRIES;
        var shown = earlier ? entries.subList(1, entries.size()) : entries;
        var unread =
                shown.stream().filter(PortalEntry::unread).map(PortalEntry::id).toList();
        if (context.isCallerInRole(Permissions.PORTAL_WRITE) && !unread.isEmpty()) {
            interactions.markRead(unread, scope.reader().id(), scope.now());
        }
        var files = attached.ofEntries(shown.stream().map(PortalEntry::id).toList());
        return new PortalInteraction(
                found.id(),
                found.number(),
                found.subject(),
                found.topic(),
                found.customerNumber(),
                found.customer(),
                found.addressee(),
                found.status(),
                shown.stream()
                        .map(entry -> entry.with(files.getOrDefault(entry.id(), List.of())))
                        .toList(),
                earlier);
    }

    /** Whether the contact sees it at this moment. */
    public boolean isThere(String number) {
        return interactions.find(number, scope()).isPresent();
    }

    /** What a message can be about. */
    public List<Choice> topics() {
        return posts.topics();
    }

    private PortalScope scope() {
        return new PortalScope(current.get(), clock.instant());
    }

    private static Instant newSince(Instant now) {
        return now.minus(PortalNewsSource.NEW_FOR);
    }
}
