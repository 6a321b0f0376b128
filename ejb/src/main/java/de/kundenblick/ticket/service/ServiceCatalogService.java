package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.UsageRow;
import de.kundenblick.ticket.service.TicketSetupRepository.UsedBy;
import de.kundenblick.ticket.sla.Service;
import de.kundenblick.ticket.sla.ServiceDetails;
import de.kundenblick.ticket.sla.ServiceLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Administers what tickets can be about, and what is promised for it. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class ServiceCatalogService {
    @Inject
    TicketSetupRepository setup;

    @Inject
    NamedRecords records;

    private final RecordKind<Service, ServiceDetails> kind = new RecordKind<>(
            Service.class, ServiceDetails.class, ServiceCatalogService::details, Service::new, this::store);

    /** With the number of tickets. */
    public List<UsageRow> list() {
        return setup.services();
    }

    public Optional<Stored<ServiceDetails>> find(long id) {
        return records.find(kind, id);
    }

    /**
     * @return the id of the new record
     * @throws RecordRefusedException when the name is taken
     */
    public long create(ServiceDetails details) {
        return records.create(kind, details);
    }

    /** @throws RecordRefusedException when the name is taken */
    public Outcome change(Edit edit) {
        return records.change(kind, edit);
    }

    /** @throws RecordRefusedException when a ticket has it */
    public void delete(long id) {
        var record = records.get(Service.class, id);
        if (setup.isUsed(UsedBy.SERVICE, id)) {
            throw RecordRefusedException.inUse(record.getName());
        }
        records.remove(record);
    }

    /** The valid ones, as what a service may usually promise. */
    public List<Choice> serviceLevels() {
        return records.all(ServiceLevel.class).stream()
                .filter(ServiceLevel::isValid)
                .map(level -> new Choice(level.getId(), level.getName()))
                .toList();
    }

    private void store(Service service, ServiceDetails details) {
        service.change(
                PlainText.of(details.name()),
                details.valid(),
                records.reference(ServiceLevel.class, details.serviceLevelId()));
    }

    private static ServiceDetails details(Service service) {
        var usual = service.getServiceLevel();
        return new ServiceDetails(service.getName(), service.isValid(), usual == null ? null : usual.getId());
    }
}
