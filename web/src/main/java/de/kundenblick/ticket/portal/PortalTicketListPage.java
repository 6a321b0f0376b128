package de.kundenblick.ticket.portal;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.PortalTicketCounts;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.Place;
import de.kundenblick.ticket.PortalTicketFilter.Show;
import de.kundenblick.ticket.PortalTicketFilter.View;
import de.kundenblick.ticket.PortalTicketRow;
import de.kundenblick.ticket.PortalTicketSlice;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.service.PortalTicketService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Lists a contact's own tickets, those of the company, or those that others shared. */
@Named("portalTickets")
@RequestScoped
public class PortalTicketListPage {
    @Inject
    PortalTicketService service;

    @Inject
    PortalListAddress address;

    @Inject
    CurrentContact current;

    @Inject
    Messages messages;

    private PortalTicketSlice slice = PortalTicketSlice.empty();
    private PortalTicketCounts counts;

    /** @throws TicketNotFoundException for a view that the reader does not have */
    public void open() {
        var filter = address.filter();
        slice = service.list(filter);
        counts = service.counts(filter);
    }

    public List<PortalTicketRow> getRows() {
        return slice.rows();
    }

    /** Those that the reader has; one is as good as none. */
    public List<View> getViews() {
        var views = new ArrayList<>(List.of(View.MINE));
        if (current.get().company()) {
            views.add(View.COMPANY);
        }
        if (counts.shared() || getView() == View.SHARED) {
            views.add(View.SHARED);
        }
        return views;
    }

    public Show[] getShows() {
        return Show.values();
    }

    /** How many the filter leaves, as it is shown. */
    public String count(Show show) {
        int count =
                switch (show) {
                    case ALL -> counts.all();
                    case OPEN -> counts.open();
                    case CLOSED -> counts.closed();
                };
        return count > PortalTicketCounts.MOST
                ? messages.text("ticket.portal.many", PortalTicketCounts.MOST)
                : messages.text("ticket.portal.count", count);
    }

    /** The same list of another view or other states, from its beginning. */
    public String to(View view, Show show) {
        return address.to(view, show, null);
    }

    /** Empty when there are none. */
    public String getNewer() {
        return slice.newer() ? beside(getRows().get(0), true) : "";
    }

    /** Empty when there are none. */
    public String getOlder() {
        return slice.older() ? beside(getRows().get(getRows().size() - 1), false) : "";
    }

    private String beside(PortalTicketRow row, boolean back) {
        return address.to(getView(), getShow(), new Place(row.shownAt(), row.id(), back));
    }

    public View getView() {
        return address.filter().view();
    }

    public Show getShow() {
        return address.filter().show();
    }

    public String getWords() {
        return address.filter().words();
    }

    public boolean isNarrowed() {
        PortalTicketFilter filter = address.filter();
        return filter.words() != null || !filter.customers().isEmpty() || filter.show() != Show.ALL;
    }

    /** To choose among; none when there is nothing to choose, or when they do not matter. */
    public List<SignedInContact.Membership> getCustomers() {
        var customers = current.get().customers();
        return customers.size() > 1 && getView() != View.SHARED ? customers : List.of();
    }

    public boolean isChosen(String customer) {
        return address.filter().customers().contains(customer);
    }
}
