package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketStateDetails;
import de.kundenblick.ticket.service.TicketStateService;
import de.kundenblick.ticket.sla.Suspension;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Enters a new state or changes one. */
@Named("stateEdit")
@ViewScoped
public class StateEditPage extends RecordPage<TicketStateDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketStateService service;

    private StateType stateType = StateType.OPEN;
    private Suspension suspension = Suspension.NONE;
    private boolean valid = true;
    private boolean builtIn;

    @Override
    protected RecordCalls<TicketStateDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    @Override
    protected TicketStateDetails typed() {
        return new TicketStateDetails(getName(), stateType, suspension, valid);
    }

    @Override
    protected void show(TicketStateDetails details) {
        stateType = details.type();
        suspension = details.suspension();
        valid = details.valid();
        builtIn = service.isBuiltIn(getId());
    }

    @Override
    protected String labels() {
        return "ticket.setup.field.";
    }

    @Override
    public String value(String field, Serializable value) {
        return switch (field) {
            case "type" -> messages().text("ticket.setup.type." + value);
            case "suspension" -> messages().text("ticket.setup.suspension." + value);
            default -> super.value(field, value);
        };
    }

    @Override
    public String getList() {
        return "/intranet/setup/states";
    }

    @Override
    public String getType() {
        return "ticket_state";
    }

    /** It comes with the product, and keeps its name and type. */
    public boolean isBuiltIn() {
        return builtIn;
    }

    public StateType[] getStateTypes() {
        return StateType.values();
    }

    public Suspension[] getSuspensions() {
        return Suspension.values();
    }

    public StateType getStateType() {
        return stateType;
    }

    public void setStateType(StateType stateType) {
        this.stateType = stateType;
    }

    public Suspension getSuspension() {
        return suspension;
    }

    public void setSuspension(Suspension suspension) {
        this.suspension = suspension;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }
}
