package de.kundenblick.exchange.service;

import de.kundenblick.account.Employee;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportRun;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.exchange.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an import goes from state to state, as its jobs ask for it; each step is a transaction of its own. */
@Dependent
class ImportSteps {
    /** An import that has not been heard of for so long does not keep others waiting. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final Duration DRAFTS = Duration.ofDays(7);
    private static final Duration TRACES = Duration.ofDays(90);

    /** May an import begin to write? */
    enum Turn {
        NOW,
        LATER,
        /** It has been stopped, or is not there any more. */
        NEVER
    }

    @Inject
    ImportRepository imports;

    @Inject
    ExchangeRepository stored;

    @Inject
    TraceRepository traces;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<ImportView> view(long id) {
        return imports.find(id).map(ImportRun::view);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    long position(long id) {
        return imports.find(id).map(ImportRun::getPosition).orElse(0L);
    }

    /** The login of whoever uploaded the file; null when that person is gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String login(long id) {
        return imports.find(id)
                .map(ImportRun::getEmployee)
                .map(Employee::getLogin)
                .orElse(null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<Long> teamsOfEmployee(long id) {
        return imports.find(id)
                .map(ImportRun::getEmployee)
                .map(employee -> stored.teamIdsOf(employee.getId()))
                .orElse(Set.of());
    }

    /** One import writes at a time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Turn begin(long id) {
        stored.waitForOtherImports();
        var run = imports.hold(id).orElse(null);
        if (run == null || (run.getState() != ImportState.WAITING && run.getState() != ImportState.RUNNING)) {
            return Turn.NEVER;
        }
        if (run.isStopAsked()) {
            run.end(ImportState.CANCELLED, null, clock.instant());
            return Turn.NEVER;
        }
        if (!imports.busy(id, clock.instant().minus(SILENCE)).isEmpty()) {
            return Turn.LATER;
        }
        boolean isFresh = run.getState() == ImportState.WAITING && run.getPosition() == 0;
        if (isFresh || run.getKind() == ImportKind.TICKETS) {
            imports.removeIssues(id, ImportIssue.Kind.REJECTED, ImportIssue.Kind.DUPLICATE);
            run.readAgain();
        }
        run.begin(clock.instant());
        return Turn.NOW;
    }

    /** Checks are short and write nothing: they take no turns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean beginCheck(long id) {
        imports.removeIssues(id, ImportIssue.Kind.values());
        return imports.hold(id)
                .filter(run -> run.getState() == ImportState.CHECKING)
                .map(run -> {
                    run.checkAgain(clock.instant());
                    return true;
                })
                .orElse(false);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void endCheck(long id) {
        imports.hold(id).filter(run -> run.getState() == ImportState.CHECKING).ifPresent(ImportRun::checked);
    }

    /** The file cannot be read like this. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refuse(long id, Reason why) {
        imports.hold(id).filter(run -> run.getState() == ImportState.CHECKING).ifPresent(run -> run.refused(why));
    }

    /** @param why null when it is a good end */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(long id, ImportState state, Reason why) {
        imports.hold(id).ifPresent(run -> {
            if (run.getKind() == ImportKind.TICKETS) {
                run.count(traces.count(id));
            }
            run.end(state, why, clock.instant());
            if (state == ImportState.DONE || state == ImportState.CANCELLED) {
                imports.removeParts(id);
            }
        });
    }

    /** Undoing writes, and takes its turn among imports. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Turn beginUndo(long id) {
        stored.waitForOtherImports();
        var run = imports.hold(id).orElse(null);
        if (run == null || run.getState() != ImportState.UNDOING) {
            return Turn.NEVER;
        }
        return imports.busy(id, clock.instant().minus(SILENCE)).isEmpty() ? Turn.NOW : Turn.LATER;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void endUndo(long id, ImportState state, Reason why) {
        imports.hold(id).ifPresent(run -> {
            run.end(state, why, clock.instant());
            imports.removeParts(id);
        });
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    List<ImportIssue> issues(long id, ImportIssue.Kind kind, long line, long issueId, int size) {
        return imports.issues(id, kind, line, issueId, size);
    }

    /** @param cells by the issue's id */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fillCells(Map<Long, List<String>> cells) {
        imports.fillCells(cells);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tidy() {
        var now = clock.instant();
        imports.tidy(now.minus(DRAFTS), now.minus(TRACES));
    }
}
