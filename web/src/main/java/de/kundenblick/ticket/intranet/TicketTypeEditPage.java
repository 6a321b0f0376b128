package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.TicketTypeDetails;
import de.kundenblick.ticket.service.TicketTypeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Enters a new ticket type or changes one. */
@Named("ticketTypeEdit")
@ViewScoped
public class TicketTypeEditPage extends RecordPage<TicketTypeDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketTypeService service;

    private String name;
    private boolean valid = true;

    @Override
    protected Optional<Stored<TicketTypeDetails>> find(long wanted) {
        return service.find(wanted);
    }

    @Override
    protected long create(TicketTypeDetails typed) {
        return service.create(typed);
    }

    @Override
    protected Outcome change(Edit edit) {
        return service.change(edit);
    }

    @Override
    protected void remove(long unwanted) {
        service.delete(unwanted);
    }

    @Override
    protected TicketTypeDetails typed() {
        return new TicketTypeDetails(name, valid);
    }

    @Override
    protected void show(TicketTypeDetails details) {
        name = details.name();
        valid = details.valid();
    }

    @Override
    public String label(String field) {
        return messages().text("ticket.setup.field." + field);
    }

    @Override
    public String getList() {
        return "/intranet/setup/types";
    }

    @Override
    public String getType() {
        return "ticket_type";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }
}
