package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.mail.MailFilter;
import de.kundenblick.ticket.mail.MailFilterChoices;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.MailFilterRefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Administers what becomes of mails before they are tickets. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class MailFilterService {
    /** Each is asked about each mail. */
    public static final int MOST = 500;

    @Inject
    MailFilterRepository filters;

    @Inject
    MailFilterChecks checks;

    @Inject
    NamedRecords records;

    private final RecordKind<MailFilter, MailFilterDetails> kind = new RecordKind<>(
            MailFilter.class, MailFilterDetails.class, MailFilter::details, this::last, MailFilter::change);

    /** In the order in which they are asked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Stored<MailFilterDetails>> list() {
        return filters.all().stream()
                .map(filter -> new Stored<>(filter.getId(), filter.getVersion(), filter.details()))
                .toList();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Stored<MailFilterDetails>> find(long id) {
        return records.find(kind, id);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MailFilterChoices choices() {
        var found = filters.choices();
        return new MailFilterChoices(
                found.getOrDefault("queue", List.of()),
                found.getOrDefault("employee", List.of()),
                found.getOrDefault("type", List.of()),
                found.getOrDefault("service", List.of()));
    }

    /**
     * It is asked after all others.
     *
     * @return the id of the new filter
     * @throws RecordRefusedException when the name is taken
     * @throws MailFilterRefusedException when it makes no sense
     */
    public long create(MailFilterDetails details) {
        filters.lockOrder();
        if (filters.nextPlace() > MOST && filters.all().size() >= MOST) {
            throw MailFilterRefusedException.tooMany(MOST);
        }
        return records.create(kind, checks.checked(details));
    }

    /**
     * @throws RecordRefusedException when the name is taken
     * @throws MailFilterRefusedException when it makes no sense
     */
    public Outcome change(Edit edit) {
        checks.checked(edit.mine().as(MailFilterDetails.class));
        return records.change(kind, edit);
    }

    public void delete(long id) {
        records.remove(records.get(MailFilter.class, id));
    }

    /** Nothing happens when it is gone already. */
    public void setValid(long id, boolean valid) {
        filters.find(MailFilter.class, id).ifPresent(filter -> filter.setValid(valid));
    }

    /**
     * Changes places with its neighbour. Nothing happens at either end.
     *
     * @param steps -1 to be asked earlier, 1 to be asked later
     */
    public void move(long id, int steps) {
        filters.lockOrder();
        var order = new ArrayList<>(filters.all());
        int from = 0;
        while (from < order.size() && order.get(from).getId() != id) {
            from++;
        }
        int to = from + Integer.signum(steps);
        if (from < order.size() && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
            for (int i = 0; i < order.size(); i++) {
                order.get(i).moveTo(i + 1);
            }
        }
    }

    private MailFilter last(String name) {
        return new MailFilter(name, filters.nextPlace());
    }
}
