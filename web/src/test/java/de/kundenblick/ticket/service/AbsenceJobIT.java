package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.AbsenceRefusedException;
import de.kundenblick.account.AbsenceRow;
import de.kundenblick.account.service.AbsenceService;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.shared.RecordChangedException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The agent is away and the colleague, or the administrator, stands in. */
@ArquillianTest
class AbsenceJobIT {
    private static final LocalDate FIRST = LocalDate.of(2090, 3, 6);
    private static final Instant BEFORE = Instant.parse("2090-03-05T12:00:00Z");
    private static final Instant DURING = Instant.parse("2090-03-07T12:00:00Z");
    private static final Instant LAST = Instant.parse("2090-03-19T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2090-03-20T12:00:00Z");

    @Inject
    AbsenceJob job;

    @Inject
    AbsenceService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAdmin asAdmin;

    @BeforeEach
    void letTheColleagueSeeTheQueue() {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        given.ticket("locked").lockedBy("agent").responsible("agent");
        given.ticket("free").ownedBy("agent");
        given.ticket("closed").ownedBy("agent").state("closed successful");
        given.ticket("foreign").ownedBy("admin").responsible("agent");
    }

    @Test
    @Tag("V-18")
    void whatIsOpenGoesToTheDeputyAndComesBackAfterwards() throws Exception {
        plan("agent", "colleague");

        job.run(BEFORE);
        assertThat(owners()).containsExactly("closed agent", "foreign admin agent", "free agent", "locked agent agent");

        job.run(DURING);
        assertThat(owners())
                .containsExactly(
                        "closed agent", "foreign admin colleague", "free colleague", "locked colleague colleague");
        assertThat(texts("SELECT number FROM ticket WHERE lock_kind = 'LOCK'")).containsExactly("locked");
        assertThat(texts("SELECT e.login || ' ' || n.kind || ' ' || n.amount FROM notice n"
                        + " JOIN employee e ON e.id = n.employee_id"))
                .containsExactly("colleague HANDED_OVER 3");

        given.ticket("free").ownedBy("admin");
        given.ticket("locked").state("open");
        job.run(AFTER);

        assertThat(owners())
                .as("what somebody else has meanwhile stays there")
                .containsExactly("closed agent", "foreign admin agent", "free admin", "locked agent agent");
        assertThat(texts(
                        "SELECT old_value || ' > ' || new_value FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id"
                                + " WHERE kind = 'HANDED_OVER' AND t.number = 'locked' ORDER BY e.id"))
                .containsExactly("Petra Adler > Jonas Roth", "Jonas Roth > Petra Adler");

        job.run(AFTER.plusSeconds(60));
        assertThat(texts("SELECT kind FROM notice ORDER BY id")).containsExactly("HANDED_OVER", "HANDED_BACK");
    }

    @Test
    void aDeputyWhoFallsIllPassesItOnAndEverythingFindsItsWayBack() throws Exception {
        plan("agent", "colleague");
        job.run(DURING);
        asAdmin.call(() -> {
            service.plan("colleague", FIRST.plusDays(2), FIRST.plusDays(20), id("admin"), null);
            return null;
        });

        job.run(DURING.plus(Duration.ofDays(2)));
        assertThat(owners()).contains("locked admin admin");

        job.run(AFTER);
        assertThat(owners()).as("the agent is back first").contains("locked agent agent");
        job.run(AFTER.plus(Duration.ofDays(30)));
        assertThat(owners()).contains("locked agent agent");
    }

    @Test
    void whatTheDeputyMayNotSeeStaysAndAnEarlyReturnGivesAllBack() throws Exception {
        given.queue("secret").openOnlyTo("Leitung");
        given.ticket("hidden").ownedBy("agent").in("secret");
        plan("agent", "colleague");
        job.run(DURING);
        assertThat(owners()).contains("hidden agent", "free colleague");

        long absence = asAgent.call(() -> service.list(null)).get(0).id();
        given.database().update("UPDATE absence SET starts_at = now() - interval '1 day'");
        asAgent.call(() -> {
            service.end(null, absence);
            return null;
        });
        job.run(Instant.now().plusSeconds(1));

        assertThat(owners()).contains("hidden agent", "free agent");
    }

    @Test
    void aTicketThatFailsIsTriedAgainUntilADayAfterTheEnd() throws Exception {
        plan("agent", "colleague");
        breakTicket("free");

        job.run(DURING);
        assertThat(owners()).contains("free agent", "locked colleague colleague");
        assertThat(begunAndEnded()).containsExactly("false false");

        mendTicket("free");
        job.run(DURING.plusSeconds(30));
        assertThat(owners()).contains("free colleague");
        assertThat(begunAndEnded()).containsExactly("true false");

        breakTicket("free");
        job.run(LAST.plus(Duration.ofHours(12)));
        assertThat(owners()).contains("free colleague", "locked agent agent");
        assertThat(begunAndEnded()).containsExactly("true false");

        job.run(AFTER);
        assertThat(begunAndEnded()).containsExactly("true true");
    }

    @Test
    void whoComesBackDuringTheHandoverGetsBackWhatWasMoved() throws Exception {
        plan("agent", "colleague");
        job.run(DURING);
        given.database().update("UPDATE absence SET begun_at = NULL, starts_at = now() - interval '1 day'");
        long absence = asAgent.call(() -> service.list(null)).get(0).id();

        asAgent.call(() -> {
            service.end(null, absence);
            return null;
        });
        job.run(Instant.now().plusSeconds(1));

        assertThat(owners()).contains("free agent", "locked agent agent");
        assertThat(texts("SELECT kind FROM notice ORDER BY id")).contains("HANDED_BACK");
    }

    @Test
    void onlyAdministratorsPlanForOthersAndNobodyBreaksTheRules() throws Exception {
        plan("agent", "colleague");

        assertThatThrownBy(() -> plan("colleague", "agent")).isInstanceOf(AbsenceRefusedException.class);
        assertThatThrownBy(() -> asColleague.call(() -> service.list("agent")))
                .isInstanceOf(RecordChangedException.class);
        long absence = asAdmin.call(() -> service.list("agent")).get(0).id();
        assertThatThrownBy(() -> asColleague.call(() -> {
                    service.end(null, absence);
                    return null;
                }))
                .isInstanceOf(RecordChangedException.class);
        assertThat(asAgent.call(() -> service.list(null)))
                .extracting(AbsenceRow::deputy)
                .containsExactly("Jonas Roth");
    }

    /** For a fortnight, entered by the administrator. */
    private void plan(String login, String deputy) throws Exception {
        asAdmin.call(() -> {
            service.plan(login, FIRST, FIRST.plusDays(12), id(deputy), "Urlaub");
            return null;
        });
    }

    /** No change of it can be stored. */
    private void breakTicket(String number) {
        given.database().update("UPDATE ticket SET subject = '' WHERE number = ?", number);
    }

    private void mendTicket(String number) {
        given.database().update("UPDATE ticket SET subject = 'Drucker' WHERE number = ?", number);
    }

    private List<String> begunAndEnded() {
        return texts("SELECT concat_ws(' ', (begun_at IS NOT NULL)::text, (ended_at IS NOT NULL)::text) FROM absence");
    }

    private long id(String login) {
        return given.employee(login).id();
    }

    private List<String> owners() {
        return texts("SELECT concat_ws(' ', t.number, o.login, r.login) FROM ticket t"
                + " LEFT JOIN employee o ON o.id = t.owner_id LEFT JOIN employee r ON r.id = t.responsible_id"
                + " ORDER BY t.number");
    }

    private List<String> texts(String sql) {
        return given.database().texts(sql);
    }
}
