package de.kundenblick.home.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.home.Desk;
import de.kundenblick.home.DeskFollowUp;
import de.kundenblick.home.DeskMessage;
import de.kundenblick.home.DeskPart;
import de.kundenblick.home.DeskScope;
import de.kundenblick.home.DeskTicket;
import de.kundenblick.home.service.DeskService;
import de.kundenblick.interaction.service.PortalMessageService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** "Arbeitsplatz": what waits for the reader. */
@Named("workplace")
@ViewScoped
public class WorkplacePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

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

    /** Reads everything anew. */
    public void open() {
        waiting = desk.read(scope, ROWS);
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
        answered = waiting.messages().rows().stream()
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
        return FollowUpGroup.of(waiting.followUps().rows(), viewer.getToday());
    }

    public DeskPart<DeskFollowUp> getFollowUps() {
        return waiting.followUps();
    }

    public DeskPart<DeskMessage> getUnread() {
        return waiting.messages();
    }

    public List<DeskTicket> getTickets() {
        return waiting.tickets();
    }

    public List<String> getScopes() {
        return Arrays.stream(DeskScope.values()).map(WorkplacePage::slug).toList();
    }

    public String getScope() {
        return slug(scope);
    }

    /** @param name anything else than a scope is the reader's own */
    public void setScope(String name) {
        scope = Arrays.stream(DeskScope.values())
                .filter(each -> slug(each).equals(name))
                .findFirst()
                .orElse(DeskScope.MINE);
    }

    private static String slug(DeskScope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
