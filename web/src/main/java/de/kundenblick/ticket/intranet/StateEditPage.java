package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketStateDetails;
import de.kundenblick.ticket.service.TicketStateService;
import de.kundenblick.ticket.sla.Suspension;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** Enters a new state or changes one. */
@Named("stateEdit")
@ViewScoped
public class StateEditPage extends RecordPage<TicketStateDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketStateService service;

    private String name;
    private StateType stateType = StateType.OPEN;
    private Suspension suspension = Suspension.NONE;
    private boolean valid = true;
    private boolean builtIn;

    @Override
    protected Optional<Stored<TicketStateDetails>> find(long wanted) {
        return service.find(wanted);
    }

    @Override
    protected long create(TicketStateDetails typed) {
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
    protected TicketStateDetails typed() {
        return new TicketStateDetails(name, stateType, suspension, valid);
    }

    @Override
    protected void show(TicketStateDetails details) {
        name = details.name();
        stateType = details.type();
        suspension = details.suspension();
        valid = details.valid();
        builtIn = service.isBuiltIn(getId());
    }

    @Override
    public String label(String field) {
        return messages().text("ticket.setup.field." + field);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
