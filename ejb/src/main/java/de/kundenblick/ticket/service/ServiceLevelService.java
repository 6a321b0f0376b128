package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.sla.Calendar;
import de.kundenblick.ticket.sla.PromiseRefusedException;
import de.kundenblick.ticket.sla.PromisesChanged;
import de.kundenblick.ticket.sla.ServiceLevel;
import de.kundenblick.ticket.sla.ServiceLevelDetails;
import de.kundenblick.ticket.sla.ServiceLevelRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Administers service levels: what is promised to some customers or for some services. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class ServiceLevelService {
    @Inject
    ServiceLevelRepository levels;

    @Inject
    NamedRecords records;

    @Inject
    PromiseChoices choices;

    @Inject
    Event<PromisesChanged> changed;

    private final RecordKind<ServiceLevel, ServiceLevelDetails> kind = new RecordKind<>(
            ServiceLevel.class, ServiceLevelDetails.class, ServiceLevelDetails::of, ServiceLevel::new, this::store);

    /** By name, those that are valid first. */
    public List<ServiceLevelRow> list() {
        return levels.rows();
    }

    /** All calendars, by name. */
    public List<Choice> calendars() {
        return choices.calendars();
    }

    public Optional<Stored<ServiceLevelDetails>> find(long id) {
        return records.find(kind, id);
    }

    /**
     * @return the id of the new service level
     * @throws RecordRefusedException when the name is taken
     * @throws PromiseRefusedException when a warning has no time that it warns of
     */
    public long create(ServiceLevelDetails details) {
        return records.create(kind, details);
    }

    /**
     * The targets of tickets that have it are worked out again.
     *
     * @throws RecordRefusedException when the name is taken
     * @throws PromiseRefusedException when a warning has no time that it warns of
     */
    public Outcome change(Edit edit) {
        return records.change(kind, edit);
    }

    /** @throws PromiseRefusedException when a service or ticket has it */
    public void delete(long id) {
        var level = records.get(ServiceLevel.class, id);
        List<String> services = levels.services(id);
        long tickets = levels.countTickets(id);
        if (!services.isEmpty() || tickets > 0) {
            throw PromiseRefusedException.levelInUse(
                    level.getName(), services.isEmpty() ? "–" : Names.some(services), tickets);
        }
        records.remove(level);
    }

    private void store(ServiceLevel level, ServiceLevelDetails details) {
        if (details.hasIdleWarning()) {
            throw PromiseRefusedException.warningWithoutTime();
        }
        level.change(
                details.name(),
                details.valid(),
                records.reference(Calendar.class, details.calendarId()),
                details.promises());
        if (level.getId() != null) {
            changed.fire(new PromisesChanged());
        }
    }
}
