package de.kundenblick.exchange.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.exchange.ExportBusyException;
import de.kundenblick.exchange.ExportDeniedException;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.Limited;
import de.kundenblick.shared.service.ListSource;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes lists of all areas to files. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@DeclareRoles(Permissions.CUSTOMER_EXPORT)
public class ListExportService {
    @Inject
    Instance<ListSource> sources;

    @Inject
    RunningExports running;

    @Inject
    Event<Audited> audited;

    @Resource
    SessionContext context;

    /** Takes a row; its connection to the reader may break. */
    @FunctionalInterface
    public interface Writer {
        void write(ListRow row) throws IOException;
    }

    /** @throws ExportDeniedException when there is no such list or the caller may not export it */
    public ListSource source(String list) {
        return sources.stream()
                .filter(source -> source.list().name().equals(list))
                .filter(source -> context.isCallerInRole(source.permission()))
                .findFirst()
                .orElseThrow(ExportDeniedException::new);
    }

    /**
     * Hands over the rows one by one, read through a cursor, and leaves a trace in the audit log: also when the reader
     * goes away in between, for what was sent is out.
     *
     * @param state as the query of an address
     * @param selection null for all that the filters find
     * @param format as it is to be found in the audit log
     * @return false when the reader went away
     * @throws ExportDeniedException when the caller may not export the list in this state
     * @throws ExportBusyException when too many exports are running
     */
    @Limited(Limit.EXPORT)
    public boolean export(String list, String state, Selection selection, String format, Writer writer) {
        var source = source(list);
        var wanted = ListState.parse(source.list(), state);
        if (!context.isCallerInRole(source.permission(wanted))) {
            throw new ExportDeniedException();
        }
        long[] written = {0};
        running.begin();
        try {
            source.read(wanted, selection, row -> {
                write(writer, row);
                written[0]++;
            });
            tell(source, wanted, selection, format + ", " + written[0] + " rows");
            return true;
        } catch (UncheckedIOException readerIsGone) {
            tell(source, wanted, selection, format + ", broken off after " + written[0] + " rows");
            return false;
        } finally {
            running.end();
        }
    }

    private static void write(Writer writer, ListRow row) {
        try {
            writer.write(row);
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
    }

    private void tell(ListSource source, ListState state, Selection selection, String what) {
        String which = selection == null ? state.query(source.list()) : "selection";
        audited.fire(new Audited(AuditAction.EXPORTED, source.list().name(), null, what + ", " + which));
    }
}
