package de.kundenblick.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which absences fit together: work is passed on once, never round in a circle and never to somebody who is away. */
public final class AbsenceRules {
    private static final Duration LONGEST = Duration.ofDays(2 * 366);

    private AbsenceRules() {}

    /**
     * @param others absences that are not over
     * @throws AbsenceRefusedException when it does not fit
     */
    public static void check(PlannedAbsence wanted, List<PlannedAbsence> others, Instant now) {
        if (!wanted.start().isBefore(wanted.end())) {
            throw AbsenceRefusedException.swapped();
        }
        if (!wanted.end().isAfter(now)) {
            throw AbsenceRefusedException.past();
        }
        if (Duration.between(wanted.start(), wanted.end()).compareTo(LONGEST) > 0) {
            throw AbsenceRefusedException.tooLong();
        }
        if (wanted.deputyId() == wanted.employeeId()) {
            throw AbsenceRefusedException.ownDeputy();
        }
        List<PlannedAbsence> meanwhile =
                others.stream().filter(wanted::overlaps).toList();
        if (meanwhile.stream().anyMatch(other -> other.employeeId() == wanted.employeeId())) {
            throw AbsenceRefusedException.overlapping();
        }
        if (meanwhile.stream().anyMatch(other -> other.employeeId() == wanted.deputyId())) {
            throw AbsenceRefusedException.deputyAbsent();
        }
        if (meanwhile.stream()
                .filter(other -> other.deputyId() == wanted.employeeId())
                .anyMatch(principal -> isDeputy(principal.employeeId(), meanwhile))) {
            throw AbsenceRefusedException.passedOn();
        }
    }

    private static boolean isDeputy(long employeeId, List<PlannedAbsence> absences) {
        return absences.stream().anyMatch(other -> other.deputyId() == employeeId);
    }
}
