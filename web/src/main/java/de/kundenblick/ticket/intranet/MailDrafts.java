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

    /**
     * Which one the browser says, for the list may be shorter than the one that is looked at: what is sent leaves by itself.
     *
     * @return where it is written on, or the ticket when it has left
     */
    public String takeBack() {
        var back = service.takeBack(draft());
        if (back.isEmpty()) {
            messages.keep().warn("ticket.mail.leftAlready");
            return TicketAddress.of(said("number"));
        }
        messages.keep().info("ticket.mail.takenBack");
        return "/intranet/ticket/write?faces-redirect=true&draft=" + back.get().id();
    }

    public long seconds(DraftRow draft) {
        return draft.seconds(clock.instant());
    }

    public void discard() {
        service.discard(draft());
        own = null;
        ofTicket = null;
        messages.info("ticket.mail.discarded");
    }

    /** 0, which none has, for anything else than a number. */
    private static long draft() {
        String id = said("draft");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private static String said(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
