package de.kundenblick.interaction.service;

import de.kundenblick.account.AbsenceTurned;
import de.kundenblick.account.Employee;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.ticket.service.Batches;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Moves follow-ups to the deputy of somebody who is away, and back, in portions. */
@Dependent
class FollowUpHandover {
    private static final int PORTION = 200;

    @Inject
    FollowUpHandoverRepository moved;

    @Inject
    InteractionWork work;

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    /** @throws IllegalStateException when some could not be moved */
    void turn(@Observes AbsenceTurned absence) {
        boolean isDone = absence.back() ? giveBack(absence) : give(absence);
        if (!isDone) {
            throw new IllegalStateException("Some follow-ups of absence " + absence.absenceId() + " are left");
        }
    }

    /** A deputy who may not read interactions could do nothing with them. */
    private boolean give(AbsenceTurned absence) {
        return !moved.mayWork(absence.deputyId())
                || batches.run(
                        after -> moved.ofAbsent(absence.employeeId(), after, PORTION),
                        ids -> give(absence, ids),
                        failed -> {});
    }

    private void give(AbsenceTurned absence, List<Long> ids) {
        var followUps = moved.lock(ids).stream()
                .filter(each -> isOf(each, absence.employeeId()))
                .toList();
        moved.remember(absence, followUps, clock.instant());
        move(followUps, absence.deputyId());
    }

    /** What nobody owns is its recorder's. */
    private static boolean isOf(Interaction followUp, long employeeId) {
        Employee whose = followUp.getOwner() == null ? followUp.getRecordedBy() : followUp.getOwner();
        return followUp.getFollowUpOn() != null && whose != null && whose.getId() == employeeId;
    }

    /** What somebody else has meanwhile stays there. */
    private boolean giveBack(AbsenceTurned absence) {
        return !moved.mayWork(absence.employeeId())
                || batches.run(
                        after -> moved.ofDeputy(absence.absenceId(), after, PORTION),
                        ids -> giveBack(absence, ids),
                        failed -> {});
    }

    private void giveBack(AbsenceTurned absence, List<Long> ids) {
        var followUps = moved.lock(ids);
        var held = moved.returned(absence.absenceId(), ids, clock.instant());
        move(followUps.stream().filter(each -> held.contains(each.getId())).toList(), absence.employeeId());
    }

    private void move(List<Interaction> interactions, long to) {
        Employee employee = moved.employee(to);
        for (Interaction interaction : interactions) {
            interaction.giveTo(employee);
            work.change(interaction, null);
        }
    }
}
