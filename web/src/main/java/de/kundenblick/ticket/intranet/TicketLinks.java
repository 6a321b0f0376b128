package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.LinkRole;
import de.kundenblick.ticket.TicketLinkRow;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.service.TicketLinkService;
import de.kundenblick.ticket.service.TicketSearchService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The tickets that one has to do with. */
@Named("ticketLinks")
@ViewScoped
public class TicketLinks implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;

    @Inject
    TicketLinkService service;

    @Inject
    TicketSearchService search;

    @Inject
    Messages messages;

    private Long shownId;
    private List<TicketLinkRow> rows = List.of();
    private String other;
    private LinkRole role = LinkRole.RELATED;

    public List<TicketLinkRow> rows(TicketRow ticket) {
        if (shownId == null || shownId != ticket.id()) {
            rows = service.links(ticket.id());
            shownId = ticket.id();
        }
        return rows;
    }

    /** By number or words of the subject, among those that the reader may see. */
    public List<SearchHit> find(String typed) {
        return search.find(typed, MOST_FOUND);
    }

    /** What stands in the input for a hit, and for what was typed. */
    public String label(Object entry) {
        return entry instanceof SearchHit hit ? hit.mark() : (String) entry;
    }

    public void link(TicketRow ticket) {
        String number = other.strip();
        service.link(ticket.number(), number, role);
        shownId = null;
        other = null;
        messages.info("ticket.link.done", number);
    }

    public void unlink(TicketRow ticket, TicketLinkRow row) {
        service.unlink(ticket.number(), row.number(), row.role());
        shownId = null;
        messages.info("ticket.link.undone", row.number());
    }

    public LinkRole[] getRoles() {
        return new LinkRole[] {LinkRole.RELATED, LinkRole.PARENT, LinkRole.CHILD};
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public LinkRole getRole() {
        return role;
    }

    public void setRole(LinkRole role) {
        this.role = role;
    }
}
