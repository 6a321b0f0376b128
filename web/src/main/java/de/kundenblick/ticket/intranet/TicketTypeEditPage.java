package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.TicketTypeDetails;
import de.kundenblick.ticket.service.TicketTypeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Enters a new ticket type or changes one. */
@Named("ticketTypeEdit")
@ViewScoped
public class TicketTypeEditPage extends RecordPage<TicketTypeDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketTypeService service;

    private boolean valid = true;

    @Override
    protected RecordCalls<TicketTypeDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    @Override
    protected TicketTypeDetails typed() {
        return new TicketTypeDetails(getName(), valid);
    }

    @Override
    protected void show(TicketTypeDetails details) {
        valid = details.valid();
    }

    @Override
    protected String labels() {
        return "ticket.setup.field.";
    }

    @Override
    public String getList() {
        return "/intranet/setup/types";
    }

    @Override
    public String getType() {
        return "ticket_type";
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }
}
