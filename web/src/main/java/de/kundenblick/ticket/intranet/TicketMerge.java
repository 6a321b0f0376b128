package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.MergeOrder;
import de.kundenblick.ticket.MergePreview;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.service.TicketMergeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Lets a ticket go on in another one, after a look at what that means. */
@Named("ticketMerge")
@ViewScoped
public class TicketMerge implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketMergeService service;

    @Inject
    Messages messages;

    private String into;
    private MergePreview preview;
    private boolean confirmed;

    /** What was chosen before does not count any more, until it is looked at again. */
    public void look(TicketRow ticket) {
        preview = null;
        confirmed = false;
        preview = service.preview(ticket.number(), into.strip());
    }

    /** @return the ticket that goes on */
    public String merge(TicketRow ticket) {
        String customer = confirmed ? preview.customerNumber() : null;
        String number = service.merge(new MergeOrder(ticket.number(), preview.into(), customer));
        messages.keep().info("ticket.merge.done", ticket.number(), number);
        return "/intranet/ticket/show?faces-redirect=true&number=" + number;
    }

    /** Null until the other ticket was looked at. */
    public MergePreview getPreview() {
        return preview;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
