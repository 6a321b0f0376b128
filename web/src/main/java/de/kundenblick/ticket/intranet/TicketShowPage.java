package de.kundenblick.ticket.intranet;

import de.kundenblick.account.RecordView;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.account.service.RecordViewService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Pager;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.TicketEventRow;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.service.ConversationService;
import de.kundenblick.ticket.service.TicketService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One ticket with its conversation or its history. */
@Named("ticketShow")
@ViewScoped
public class TicketShowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int EVENTS = 50;
    private static final int MESSAGES = 20;
    private static final String HISTORY = "history";
    private static final String ORDER = "ticket.order";
    private static final String NEWEST_LAST = "last";

    @Inject
    TicketService tickets;

    @Inject
    ConversationService conversations;

    @Inject
    PreferenceService preferences;

    @Inject
    CurrentEmployee current;

    @Inject
    RecordViewService views;

    private String number;
    private String tab;
    private int first;
    private long whole;
    private TicketView ticket;
    private List<MessageRow> messages = List.of();
    private List<TicketEventRow> history = List.of();
    private long events;

    /** @throws TicketNotFoundException when no queue of the caller holds such a ticket */
    public void open() {
        String wanted = number == null ? "" : number;
        ticket = tickets.find(wanted).orElseThrow(() -> new TicketNotFoundException(wanted));
        long id = ticket.row().id();
        views.opened(RecordView.Kind.TICKET, id);
        if (isHistoryShown()) {
            var page = conversations.history(id, new Slice(Math.max(0, first), EVENTS));
            history = page.rows();
            events = page.total();
        } else if (ticket.messages() > 0) {
            messages = new ArrayList<>(conversations.messages(id, new Slice(Math.max(0, first), MESSAGES), whole));
            if (isNewestLast()) {
                Collections.reverse(messages);
            }
        }
    }

    /** Shows the conversation the other way round, from now on everywhere. */
    public String turn() {
        preferences.set(ORDER, isNewestLast() ? "first" : NEWEST_LAST);
        return TicketAddress.of(number);
    }

    public boolean isNewestLast() {
        return current.preferences().get(ORDER).filter(NEWEST_LAST::equals).isPresent();
    }

    /** Which part of the conversation or the history is shown, counted from the newest. */
    public Pager getPager() {
        return isHistoryShown() ? new Pager(first, EVENTS, events) : new Pager(first, MESSAGES, ticket.messages());
    }

    /** The reader owns it. */
    public boolean isMine() {
        return ticket.owner() != null && ticket.owner().id() == current.id();
    }

    public boolean isHistoryShown() {
        return HISTORY.equals(tab);
    }

    public List<MessageRow> getMessages() {
        return messages;
    }

    public List<TicketEventRow> getHistory() {
        return history;
    }

    public TicketView getTicket() {
        return ticket;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
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
}
