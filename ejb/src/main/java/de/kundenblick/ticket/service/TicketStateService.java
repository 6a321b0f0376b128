package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateRefusedException;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.TicketStateDetails;
import de.kundenblick.ticket.UsageRow;
import de.kundenblick.ticket.service.TicketSetupRepository.UsedBy;
import de.kundenblick.ticket.sla.PromisesChanged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Administers the states that tickets can be in. Those that come with the product keep their names and types. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class TicketStateService {
    @Inject
    TicketSetupRepository setup;

    @Inject
    NamedRecords records;

    @Inject
    Event<PromisesChanged> promises;

    private final RecordKind<TicketState, TicketStateDetails> kind = new RecordKind<>(
            TicketState.class,
            TicketStateDetails.class,
            TicketStateService::details,
            name -> new TicketState(name, StateType.OPEN),
            this::store);

    /** With the number of tickets. */
    public List<UsageRow> list() {
        return setup.states();
    }

    public Optional<Stored<TicketStateDetails>> find(long id) {
        return records.find(kind, id);
    }

    /**
     * @return the id of the new record
     * @throws RecordRefusedException when the name is taken
     */
    public long create(TicketStateDetails details) {
        return records.create(kind, details);
    }

    /**
     * @throws RecordRefusedException when the name is taken
     * @throws StateRefusedException when the product needs the state and it is not to be entered any more, or when tickets
     *     are in it and it is to mean something else
     */
    public Outcome change(Edit edit) {
        var state = records.get(TicketState.class, edit.id());
        if (state.isNeeded() && Boolean.FALSE.equals(edit.mine().get("valid"))) {
            throw StateRefusedException.needed();
        }
        return records.change(kind, edit);
    }

    /**
     * @throws RecordRefusedException when a ticket has it
     * @throws StateRefusedException when it comes with the product
     */
    public void delete(long id) {
        var record = records.get(TicketState.class, id);
        if (record.isBuiltIn()) {
            throw StateRefusedException.builtIn();
        }
        if (setup.isUsed(UsedBy.STATE, id)) {
            throw RecordRefusedException.inUse(record.getName());
        }
        records.remove(record);
    }

    /** How many unfinished tickets have each priority, up to {@link UsageRow#MOST_COUNTED}. */
    public Map<Priority, Long> priorities() {
        return setup.priorities();
    }

    /** Whether the state comes with the product, which knows it by its name. */
    public boolean isBuiltIn(long id) {
        return records.get(TicketState.class, id).isBuiltIn();
    }

    /** A state that pauses times otherwise moves the targets of tickets that were in it. */
    private void store(TicketState state, TicketStateDetails details) {
        boolean isNew = state.getId() == null;
        boolean otherType = !isNew && !state.isBuiltIn() && state.getType() != details.type();
        boolean otherTimes = !isNew && state.getSuspension() != details.suspension();
        if (otherType && setup.isUsed(UsedBy.STATE, state.getId())) {
            throw StateRefusedException.typeInUse(state.getName());
        }
        state.change(details);
        if (otherTimes) {
            promises.fire(new PromisesChanged());
        }
    }

    private static TicketStateDetails details(TicketState state) {
        return new TicketStateDetails(state.getName(), state.getType(), state.getSuspension(), state.isValid());
    }
}
