package de.kundenblick.interaction.intranet;

import de.kundenblick.customer.ContactHit;
import de.kundenblick.customer.service.CustomerSearchService;
import de.kundenblick.interaction.ShareRow;
import de.kundenblick.interaction.ShareWish;
import de.kundenblick.interaction.service.InteractionShareService;
import de.kundenblick.interaction.service.TicketShareService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** "Teilen mit…": who else sees one interaction or one ticket at the portal, and until when. */
@Named("recordShares")
@ViewScoped
public class RecordSharesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Slice SUGGESTIONS = new Slice(0, 10);
    private static final int USUAL_DAYS = 30;
    private static final String TICKET = "ticket";

    @Inject
    InteractionShareService interactions;

    @Inject
    TicketShareService tickets;

    @Inject
    CustomerSearchService search;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private String kind;
    private String number;
    private List<ShareRow> rows = List.of();
    private String contact;
    private LocalDate until;

    /** @param record {@code ticket} or {@code interaction} */
    public void open(String record, String recordNumber) {
        kind = record;
        number = recordNumber;
        contact = null;
        until = LocalDate.now(clock).plusDays(USUAL_DAYS);
        read();
    }

    public List<ContactHit> find(String typed) {
        return search.contacts(typed, SUGGESTIONS);
    }

    /** What stands in the input for a hit, and for what was typed. */
    public String label(Object entry) {
        return entry instanceof ContactHit hit ? hit.login() : (String) entry;
    }

    public void share() {
        var wish = new ShareWish(contact == null ? null : contact.strip(), until);
        if (isTicket()) {
            tickets.share(number, wish);
        } else {
            interactions.share(number, wish);
        }
        messages.info("interaction.share.done");
        contact = null;
        read();
    }

    public void end(ShareRow row) {
        if (isTicket()) {
            tickets.end(number, row.id());
        } else {
            interactions.end(number, row.id());
        }
        messages.info("interaction.share.ended", row.name());
        read();
    }

    private void read() {
        rows = isTicket() ? tickets.list(number) : interactions.list(number);
    }

    private boolean isTicket() {
        return TICKET.equals(kind);
    }

    public boolean isOpen() {
        return number != null;
    }

    public String getNumber() {
        return number;
    }

    public List<ShareRow> getRows() {
        return rows;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
