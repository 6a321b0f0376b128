package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.TicketType;
import de.kundenblick.ticket.TicketTypeDetails;
import de.kundenblick.ticket.UsageRow;
import de.kundenblick.ticket.service.TicketSetupRepository.UsedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Administers the kinds of request that tickets can be. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class TicketTypeService {
    @Inject
    TicketSetupRepository setup;

    @Inject
    NamedRecords records;

    private final RecordKind<TicketType, TicketTypeDetails> kind = new RecordKind<>(
            TicketType.class,
            TicketTypeDetails.class,
            type -> new TicketTypeDetails(type.getName(), type.isValid()),
            TicketType::new,
            (type, details) -> type.change(PlainText.of(details.name()), details.valid()));

    /** With the number of tickets. */
    public List<UsageRow> list() {
        return setup.types();
    }

    public Optional<Stored<TicketTypeDetails>> find(long id) {
        return records.find(kind, id);
    }

    /**
     * @return the id of the new record
     * @throws RecordRefusedException when the name is taken
     */
    public long create(TicketTypeDetails details) {
        return records.create(kind, details);
    }

    /** @throws RecordRefusedException when the name is taken */
    public Outcome change(Edit edit) {
        return records.change(kind, edit);
    }

    /** @throws RecordRefusedException when a ticket has it */
    public void delete(long id) {
        var record = records.get(TicketType.class, id);
        if (setup.isUsed(UsedBy.TYPE, id)) {
            throw RecordRefusedException.inUse(record.getName());
        }
        records.remove(record);
    }
}
