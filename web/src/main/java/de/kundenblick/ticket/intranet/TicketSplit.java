package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.SplitMessage;
import de.kundenblick.ticket.SplitOrder;
import de.kundenblick.ticket.SplitOrder.Mode;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.service.TicketSplitService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lets chosen messages begin a ticket of their own. */
@Named("ticketSplit")
@ViewScoped
public class TicketSplit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketSplitService service;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    private List<SplitMessage> offered = List.of();
    private Long[] chosen = {};
    private Mode mode = Mode.MOVE;
    private String subject;

    public void open(TicketRow ticket) {
        offered = service.messages(ticket.number());
        chosen = new Long[0];
        subject = ticket.subject();
    }

    /** @return the new ticket */
    public String split(TicketRow ticket) {
        String number =
                service.split(new SplitOrder(ticket.number(), Set.copyOf(Arrays.asList(chosen)), mode, subject));
        messages.keep().info("ticket.split.done", number);
        return "/intranet/ticket/show?faces-redirect=true&number=" + number;
    }

    /** Who wrote when, and how it begins. */
    public String label(SplitMessage message) {
        String key = message.visible() ? "ticket.split.message" : "ticket.split.note";
        return messages.text(
                key, message.author(), viewer.exact(message.writtenAt()), PlainText.of(message.beginning()));
    }

    public List<SplitMessage> getOffered() {
        return offered;
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Long[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen == null ? new Long[0] : chosen.clone();
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
