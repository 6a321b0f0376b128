package de.kundenblick.home.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.home.Desk;
import de.kundenblick.home.DeskFollowUp;
import de.kundenblick.home.DeskMessage;
import de.kundenblick.home.DeskPart;
import de.kundenblick.home.service.DeskService;
import de.kundenblick.interaction.service.PortalMessageService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Sent;
import de.kundenblick.ticket.desk.DeskScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** "Arbeitsplatz": what waits for the reader. */
@Named("workplace")
@ViewScoped
public class WorkplacePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;

    @Inject
    DeskService desk;

    @Inject
    PortalMessageService portal;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private DeskScope scope = DeskScope.MINE;
    private Desk waiting;
    private DeskMessage answered;

    /** Everything is read anew when it is shown next. */
    public void open() {
        waiting = null;
    }

    private Desk waiting() {
        if (waiting == null) {
            waiting = viewer.may(Permissions.INTERACTION_READ) ? desk.read(scope, ROWS) : Desk.EMPTY;
        }
        return waiting;
    }

    /** What the reader has seen of an interaction, as the button says that was pressed. */
    public void markRead() {
        portal.markRead(Long.parseLong(Sent.text("interaction")), Long.parseLong(Sent.text("entry")));
        open();
        messages.info("home.desk.read", Sent.text("number"));
    }

    /** Opens the dialog for an answer; nothing to a message that is not there any more. */
    public void answer() {
        String number = Sent.text("number");
        answered = waiting().messages().rows().stream()
                .filter(message -> message.number().equals(number))
                .findFirst()
                .orElse(null);
    }

    /** What is to be answered; null for nothing. */
    public DeskMessage getAnswered() {
        return answered;
    }

    /** Where an answer leads back to. */
    public String getAddress() {
        return "/intranet/home/start?faces-redirect=true&scope=" + getScope();
    }

    /** The follow-ups by how near they are; those of a group stand together already. */
    public List<FollowUpGroup> getGroups() {
        return FollowUpGroup.of(waiting().followUps().rows(), viewer.getToday());
    }

    public DeskPart<DeskFollowUp> getFollowUps() {
        return waiting().followUps();
    }

    public DeskPart<DeskMessage> getUnread() {
        return waiting().messages();
    }

    /** Whether the reader has to do with any work that stands here. */
    public boolean isAnything() {
        return viewer.may(Permissions.INTERACTION_READ) || viewer.may(Permissions.TICKET_READ);
    }

    public List<String> getScopes() {
        return Arrays.stream(DeskScope.values()).map(DeskScope::slug).toList();
    }

    public String getScope() {
        return scope.slug();
    }

    /** @param name anything else than a scope is the reader's own */
    public void setScope(String name) {
        scope = DeskScope.ofSlug(name);
    }
}
