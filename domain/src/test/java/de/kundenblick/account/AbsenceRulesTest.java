package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsenceRulesTest {
    private static final Instant TODAY = Instant.parse("2026-03-09T00:00:00Z");
    private static final long ANNA = 1;
    private static final long BERT = 2;
    private static final long CARL = 3;
    private static final long DORA = 4;

    @Test
    void absencesOfDifferentTimesDoNotDisturbEachOther() {
        assertThatCode(() -> check(absence(ANNA, BERT, 0, 7), absence(BERT, ANNA, 7, 14), absence(ANNA, CARL, -7, 0)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverIsAbsentCannotStandIn() {
        refused("deputyAbsent", absence(ANNA, BERT, 0, 7), absence(BERT, CARL, 6, 8));
        refused("deputyAbsent", absence(ANNA, BERT, 0, 7), absence(BERT, ANNA, 6, 8));
        refused("ownDeputy", absence(ANNA, ANNA, 0, 7));
    }

    @Test
    void workIsPassedOnOnceAndNoFurther() {
        assertThatCode(() -> check(absence(BERT, CARL, 0, 7), absence(ANNA, BERT, 0, 7)))
                .doesNotThrowAnyException();
        refused("passedOn", absence(CARL, DORA, 0, 7), absence(BERT, CARL, 0, 7), absence(ANNA, BERT, 0, 7));
    }

    @Test
    void daysHaveToMakeSense() {
        refused("swapped", absence(ANNA, BERT, 3, 2));
        refused("past", absence(ANNA, BERT, -3, 0));
        refused("tooLong", absence(ANNA, BERT, 0, 1_000));
        refused("overlapping", absence(ANNA, BERT, 0, 7), absence(ANNA, CARL, 3, 4));
    }

    private static void refused(String why, PlannedAbsence wanted, PlannedAbsence... others) {
        assertThatThrownBy(() -> check(wanted, others))
                .isInstanceOf(AbsenceRefusedException.class)
                .hasMessageContaining(why);
    }

    private static void check(PlannedAbsence wanted, PlannedAbsence... others) {
        AbsenceRules.check(wanted, List.of(others), TODAY);
    }

    private static PlannedAbsence absence(long employee, long deputy, int from, int to) {
        return new PlannedAbsence(employee, deputy, TODAY.plus(from, ChronoUnit.DAYS), TODAY.plus(to, ChronoUnit.DAYS));
    }
}
