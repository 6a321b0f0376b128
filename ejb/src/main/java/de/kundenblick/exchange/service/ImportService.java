package de.kundenblick.exchange.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportNotFoundException;
import de.kundenblick.exchange.ImportRun;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Imports of everybody, for everybody who may import. What takes long is done in the background. */
@Stateless
@RolesAllowed(Permissions.IMPORT_RUN)
public class ImportService {
    @Inject
    ImportRepository imports;

    @Inject
    TraceRepository traces;

    @Inject
    CurrentEmployee current;

    @Inject
    ImportWork work;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /**
     * Takes in a file as it arrives.
     *
     * @return the import's id
     * @throws de.kundenblick.exchange.FileRefusedException when it cannot be imported whatever its settings
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long upload(ImportKind kind, String fileName, InputStream content) {
        return work.upload(kind, current.id(), current.preferences().zone(), fileName, content);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ImportView> find(long id) {
        return imports.find(id).map(ImportRun::view);
    }

    /** The latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImportView> list(Slice slice) {
        return imports.list(slice.first(), slice.size()).stream()
                .map(ImportRun::view)
                .toList();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count() {
        return imports.count();
    }

    /** The first rows as they are with another encoding or delimiter. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportPreview preview(long id, String encoding, String delimiter) {
        return work.preview(find(id).orElseThrow(ImportNotFoundException::new), encoding, delimiter);
    }

    /**
     * Keeps how the file is to be understood.
     *
     * @throws de.kundenblick.exchange.ImportStateException once it has begun to write
     */
    public void settle(long id, ImportSettings settings, List<String> headers) {
        hold(id).settle(settings, headers);
    }

    /** Says in the background what would be written. */
    public void check(long id, ImportSettings settings, List<String> headers) {
        var run = hold(id);
        run.settle(settings, headers);
        run.beginCheck(clock.instant());
        work.check(run);
    }

    /** Names of the states that tickets can have. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> ticketStates() {
        return work.ticketStates();
    }

    /** Whether there is a customer of this number. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isCustomer(String number) {
        return work.isCustomer(number);
    }

    /** Imports in the background; asked for twice it is done once. */
    public void start(long id) {
        var run = hold(id);
        if (run.order(clock.instant())) {
            work.start(run);
            audited.fire(new Audited(
                    AuditAction.IMPORTED, "import", Long.toString(id), run.getKind() + " " + run.getFileName()));
        }
    }

    /** What is written stays. */
    public void stop(long id) {
        var run = hold(id);
        run.askToStop();
        work.stop(run);
    }

    /** Takes back in the background what was written and has not been touched since. */
    public void undo(long id) {
        var run = hold(id);
        if (run.beginUndo(clock.instant())) {
            work.undo(run);
        }
    }

    /** Whether it is still known what was written. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean canUndo(long id) {
        return find(id).filter(run -> run.state().isEnded()).isPresent() && traces.hasAny(id);
    }

    /** Forgets a file of which nothing has been imported. */
    public void discard(long id) {
        var run = hold(id);
        if (run.getState().isPrepared()) {
            imports.remove(run);
        }
    }

    /**
     * What has to be looked at, by line.
     *
     * @param last the one behind which to go on; null for the beginning
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImportIssue> issues(long id, ImportIssue.Kind kind, ImportIssue last, int size) {
        return last == null
                ? imports.issues(id, kind, -1, 0, size)
                : imports.issues(id, kind, last.row().line(), last.id(), size);
    }

    private ImportRun hold(long id) {
        return imports.hold(id).orElseThrow(ImportNotFoundException::new);
    }
}
