package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenPromises;
import de.kundenblick.job.service.OneTimeJob;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.ServiceLevelDetails;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.TargetKind;
import de.kundenblick.ticket.sla.TargetLine;
import de.kundenblick.ticket.sla.UpdateRule;
import de.kundenblick.ticket.sla.WhatIf;
import de.kundenblick.ticket.sla.WhatIfView;
import de.kundenblick.ticket.sla.WorkingRange;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a calendar or a service level says moves the targets of tickets, and explains them. */
@ArquillianTest
class CalendarTargetsIT {
    private static final Instant YESTERDAY =
            Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS);
    private static final List<WorkingRange> ALL_DAY = List.of(new WorkingRange(0, 1440));

    @Inject
    CalendarService service;

    @Inject
    ServiceLevelService levels;

    @Inject
    TargetService targets;

    @Inject
    PromiseJob job;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    private GivenPromises promises;

    @BeforeEach
    void make() {
        promises = new GivenPromises(given);
    }

    @Test
    @Tag("D-70")
    void anotherCalendarMovesTheTargetsOfAllUnfinishedTickets() throws Exception {
        long closed = promises.closed("Nie");
        promises.queue("support", closed, 60, null, null);
        for (int number = 0; number < 600; number++) {
            given.ticket("T-" + number).enteredAt(YESTERDAY);
        }
        given.ticket("T-done").enteredAt(YESTERDAY).state("closed successful");

        var view = asAdmin.call(() -> service.find(closed)).orElseThrow();
        asAdmin.call(() -> service.change(edit(view, always("Nie", false))));
        finish();

        assertThat(given.database()
                        .count(
                                "SELECT count(*) FROM ticket WHERE escalates_at = ? AND first_response_due = escalates_at",
                                YESTERDAY.plus(Duration.ofHours(1))))
                .isEqualTo(600);
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE escalates_at IS NULL"))
                .isOne();
    }

    @Test
    @Tag("D-63")
    void aServiceLevelThatPromisesOtherwiseMovesTheTargets() throws Exception {
        long always = promises.always("Immer");
        long gold = promises.serviceLevel("Gold", always, 60, null, null);
        long ticket = given.ticket("T-1").enteredAt(YESTERDAY).id();
        given.database().update("UPDATE ticket SET service_level_id = ? WHERE id = ?", gold, ticket);

        var view = asAdmin.call(() -> levels.find(gold)).orElseThrow();
        asAdmin.call(() -> levels.change(edit(view, level("Gold", always, 30, null))));
        finish();

        assertThat(given.database()
                        .count(
                                "SELECT count(*) FROM ticket WHERE escalates_at = ?",
                                YESTERDAY.plus(Duration.ofMinutes(30))))
                .isOne();
        assertThatThrownBy(() -> asAdmin.run(() -> levels.delete(gold)))
                .hasMessage("ticket.level.inUse")
                .extracting(refusal -> ((BusinessException) refusal).getParameters()[2])
                .isEqualTo(1L);
        assertThatThrownBy(() -> asAdmin.call(() -> levels.create(level("Silber", null, 30, 80))))
                .hasMessage("ticket.level.warningWithoutTime");
    }

    @Test
    @Tag("V-04")
    void explainsATargetAndWhatOtherConditionsWouldDo() throws Exception {
        long always = promises.always("Immer");
        promises.queue("support", always, 60, null, null);
        given.ticket("T-1").enteredAt(YESTERDAY);
        given.ticket("T-2").enteredAt(YESTERDAY);
        long never = promises.closed("Nie");
        long gold = promises.serviceLevel("Gold", always, 10, null, null);

        var why = asAgent.call(() -> targets.explain("T-1", TargetKind.FIRST_RESPONSE));

        assertThat(why.explanation().sum()).isEqualTo(Duration.ofHours(1));
        assertThat(why.line().label()).isEqualTo("BREACHED");
        assertThat(why.ticket().source()).isEqualTo("support");
        assertThat(whatIf(new WhatIf(gold, null, null)).line().target().due())
                .isEqualTo(YESTERDAY.plus(Duration.ofMinutes(10)));
        assertThat(whatIf(new WhatIf(null, null, 15)).line().target().due())
                .isEqualTo(YESTERDAY.plus(Duration.ofMinutes(15)));
        assertThat(whatIf(new WhatIf(null, never, null)).line().label()).isEqualTo("WITHOUT_CALENDAR");
        assertThat(whatIf(new WhatIf(null, never, null)).effect().changed()).isEqualTo(2);
        assertThat(whatIf(new WhatIf(null, always, null)).effect().changed()).isZero();
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE escalates_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void targetsOfOtherQueuesAreNobodysBusiness() throws Exception {
        long always = promises.always("Immer");
        promises.queue("secret", always, 60, null, null);
        given.queue("secret").openOnlyTo("Leitung");
        given.ticket("T-1").in("secret");

        assertThat(asAgent.call(() -> targets.find("T-1"))).isEmpty();
        assertThatThrownBy(() -> asAgent.call(() -> targets.explain("T-1", TargetKind.SOLUTION)))
                .hasMessage("ticket.refusal.unknown");
        assertThat(asAdmin.call(() -> targets.find("T-1")).orElseThrow().lines())
                .extracting(TargetLine::label)
                .containsExactly("RUNNING");
        assertThat(asAdmin.call(() -> service.effect(always, always("Immer", false)))
                        .examined())
                .isOne();
        assertThat(asConfigurator
                        .call(() -> service.effect(always, always("Immer", false)))
                        .examined())
                .isZero();
    }

    private WhatIfView whatIf(WhatIf wanted) throws Exception {
        return asAgent.call(() -> targets.whatIf("T-1", TargetKind.FIRST_RESPONSE, wanted));
    }

    /** Does what the job of the last change has not done yet. */
    private void finish() {
        long revision = given.database().count("SELECT revision FROM promise_revision");
        var outcome = job.run(new OneTimeJob.Run() {
            @Override
            public String key() {
                return Long.toString(revision);
            }

            @Override
            public boolean isStopping() {
                return false;
            }
        });
        assertThat(outcome).isEqualTo(OneTimeJob.Outcome.DONE);
    }

    private static Edit edit(Stored<?> stored, Record typed) {
        return new Edit(
                stored.id(), stored.version(), NamedFields.of((Record) stored.details()), NamedFields.of(typed));
    }

    private static ServiceLevelDetails level(String name, Long calendarId, int response, Integer solutionWarning) {
        return new ServiceLevelDetails(
                name,
                true,
                calendarId,
                response,
                null,
                null,
                null,
                null,
                solutionWarning,
                UpdateRule.UNANSWERED,
                SolutionRule.CONTINUE);
    }

    private static CalendarDetails always(String name, boolean standard) {
        var week = new EnumMap<DayOfWeek, List<WorkingRange>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, ALL_DAY);
        }
        return new CalendarDetails(name, ZoneId.of("UTC"), standard, null, week, List.of(), List.of());
    }
}
