package de.kundenblick.ticket.portal;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.PortalAnswer;
import de.kundenblick.ticket.PortalTicket;
import de.kundenblick.ticket.PortalTicketView;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.service.PortalTicketService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A contact reads what was said about a ticket, and answers. */
@Named("portalTicket")
@ViewScoped
public class PortalTicketShowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MESSAGES = 20;

    @Inject
    PortalTicketService service;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    private String number;
    private int first;
    private long whole;
    private PortalTicketView ticket;
    private List<MessageRow> conversation = List.of();
    private Map<Long, List<AttachmentRow>> files = Map.of();
    private final String key = UUID.randomUUID().toString();
    private String text;
    private boolean done;

    /** @throws TicketNotFoundException when the contact sees no such ticket */
    public void open() {
        ticket = find();
        conversation = service.messages(ticket.id(), Math.max(0, first), MESSAGES, whole);
        var shown = conversation.stream().map(MessageRow::id).toList();
        files = service.files(shown);
        if (ticket.unread() && viewer.may(Permissions.PORTAL_WRITE)) {
            service.read(ticket.number(), shown);
        }
    }

    private PortalTicketView find() {
        return service.find(number).orElseThrow(() -> new TicketNotFoundException(String.valueOf(number)));
    }

    /** Nothing is lost when the ticket was closed meanwhile and takes no answers: it can go into a new one. */
    public String send() {
        boolean wasRejecting = ticket.isRejecting();
        ticket = find();
        if (ticket.isRejecting() && !wasRejecting) {
            messages.warn("ticket.portal.rejectedNow", ticket.number());
            return null;
        }
        String where = ticket.isRejecting()
                ? service.create(new PortalTicket(
                        key,
                        ticket.member() ? ticket.customerNumber() : null,
                        ticket.subject(),
                        text,
                        null,
                        getDraftKey()))
                : service.answer(ticket.number(), new PortalAnswer(key, text, getDraftKey(), done));
        var told = messages.saved(getDraftKey());
        if (where.equals(ticket.number())) {
            told.info(done && !ticket.isClosed() ? "ticket.portal.closedNow" : "ticket.portal.sent");
        } else {
            told.info("ticket.portal.sentToNew", where);
        }
        return "/portal/ticket/show?faces-redirect=true&number=" + where;
    }

    public List<AttachmentRow> files(MessageRow message) {
        return files.getOrDefault(message.id(), List.of());
    }

    /** What becomes of an answer, as the form says it: OPEN, REOPEN, CONTINUE or REJECT. */
    public String getMode() {
        if (!ticket.isClosed()) {
            return "OPEN";
        }
        if (ticket.isRejecting()) {
            return "REJECT";
        }
        return switch (ticket.followUp()) {
            case POSSIBLE -> "REOPEN";
            case NEW_TICKET, REJECT -> "CONTINUE";
        };
    }

    /** Whether something is promised that still can be kept; a promise that was missed is no news to a customer. */
    public boolean isAnswerExpected() {
        return ticket.answerDue() != null && !ticket.isClosed() && !viewer.past(ticket.answerDue());
    }

    /** Under which the browser keeps what is typed, and the server what is attached. */
    public String getDraftKey() {
        return "portal-answer:" + ticket.id();
    }

    /** Of the newest messages that are left out, when older ones are asked for; -1 without older ones. */
    public int getOlder() {
        return first + MESSAGES < ticket.messages() ? first + MESSAGES : -1;
    }

    public PortalTicketView getTicket() {
        return ticket;
    }

    public List<MessageRow> getConversation() {
        return conversation;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    /** The message that is shown to its end; 0 for none. */
    public long getWhole() {
        return whole;
    }

    public void setWhole(long whole) {
        this.whole = whole;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
