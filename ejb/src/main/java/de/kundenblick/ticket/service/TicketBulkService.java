package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.ticket.TicketBulk;
import de.kundenblick.ticket.TicketBulkReport;
import de.kundenblick.ticket.TicketBulkReport.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One action on many tickets, in batches: a ticket that refuses it stays as it is and keeps none of the others from it.
 */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TicketBulkService {
    /** The most tickets that one action is carried out on. */
    public static final int MOST = 1_000;

    private static final int BATCH = 50;
    private static final String DEADLOCK = "40P01";

    @Inject
    TicketBulkStep step;

    /** @param selection of no more than {@link #MOST} tickets, each in the state that was seen */
    public TicketBulkReport apply(TicketBulk bulk, Selection selection) {
        var marks = marks(selection);
        int done = 0;
        var refused = new ArrayList<Refused>();
        for (int first = 0; first < marks.size(); first += BATCH) {
            var batch = marks.subList(first, Math.min(marks.size(), first + BATCH));
            if (isTaken(bulk, batch)) {
                done += batch.size();
            } else {
                var refusals = oneByOne(bulk, batch);
                done += batch.size() - refusals.size();
                refused.addAll(refusals);
            }
        }
        refused.sort(Comparator.comparing(Refused::number));
        return new TicketBulkReport(done, refused);
    }

    /** Mostly no ticket refuses; then one transaction does for all of a batch. */
    private boolean isTaken(TicketBulk bulk, List<long[]> batch) {
        try {
            take(bulk, batch);
            return true;
        } catch (BusinessException refusedByOne) {
            return false;
        }
    }

    private List<Refused> oneByOne(TicketBulk bulk, List<long[]> batch) {
        var refusals = new ArrayList<Refused>();
        for (long[] mark : batch) {
            try {
                take(bulk, List.of(mark));
            } catch (BusinessException refusal) {
                refusals.add(new Refused(
                        step.number(mark[0]),
                        refusal.getKey(),
                        Arrays.stream(refusal.getParameters())
                                .map(String::valueOf)
                                .toList()));
            }
        }
        return refusals;
    }

    /** Who waits for somebody who waits for them gives way. */
    private void take(TicketBulk bulk, List<long[]> batch) {
        try {
            step.apply(bulk, batch);
        } catch (EJBException failure) {
            throw isDeadlock(failure) ? new RecordChangedException() : failure;
        }
    }

    private static boolean isDeadlock(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && DEADLOCK.equals(refused.getSQLState()));
    }

    private static List<long[]> marks(Selection selection) {
        var ids = numbers(selection.ids());
        var versions = numbers(selection.versions());
        var marks = new ArrayList<long[]>();
        for (int i = 0; i < Math.min(MOST, ids.length); i++) {
            marks.add(new long[] {ids[i], versions[i]});
        }
        marks.sort(Comparator.comparingLong(mark -> mark[0]));
        return marks;
    }

    private static long[] numbers(String array) {
        return Arrays.stream(array.substring(1, array.length() - 1).split(","))
                .filter(number -> !number.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
