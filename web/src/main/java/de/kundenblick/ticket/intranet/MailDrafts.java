package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.mail.DraftRow;
import de.kundenblick.ticket.service.MailDraftService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Mails that the reader has begun and not sent. */
@Named("mailDrafts")
@RequestScoped
public class MailDrafts {
    @Inject
    MailDraftService service;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private List<DraftRow> own;
    private List<DraftRow> ofTicket;

    /** The latest first. */
    public List<DraftRow> getOwn() {
        if (own == null) {
            own = service.own();
        }
        return own;
    }

    /** Those that a page was opened with; read anew for what is drawn after one was discarded. */
    public List<DraftRow> ofTicket(TicketView ticket) {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return ticket.drafts();
        }
        if (ofTicket == null) {
            ofTicket = service.ofTicket(ticket.row().id());
        }
        return ofTicket;
    }

    /** @return where it is written on, or the ticket when it has left */
    public String takeBack(DraftRow draft) {
        var back = service.takeBack(draft.id());
        if (back.isEmpty()) {
            messages.keep().warn("ticket.mail.leftAlready");
            return TicketAddress.of(draft.number());
        }
        messages.keep().info("ticket.mail.takenBack");
        return "/intranet/ticket/write?faces-redirect=true&draft=" + draft.id();
    }

    public long seconds(DraftRow draft) {
        return draft.seconds(clock.instant());
    }

    public void discard(long id) {
        service.discard(id);
        own = null;
        ofTicket = null;
        messages.info("ticket.mail.discarded");
    }
}
