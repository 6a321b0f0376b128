package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.Caller;
import de.kundenblick.server.Statements;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.desk.AgentLoad;
import de.kundenblick.ticket.desk.DeskDay;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.desk.DeskTicket;
import de.kundenblick.ticket.desk.DeskTickets;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbers of the workplace are those of the lists behind them. */
@ArquillianTest
class TicketDeskFiguresIT {
    private static final List<DeskList> ALL = List.of(DeskList.values());

    @Inject
    TicketDeskService desk;

    @Inject
    TicketListService list;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsConfigurator asConfigurator;

    /** So that neither the weekend nor the evening changes what is soon. */
    @BeforeEach
    void workAroundTheClock() {
        given.database().update("UPDATE calendar_range SET from_minute = 0, to_minute = 1440");
        given.database()
                .update(
                        """
                        INSERT INTO calendar_range SELECT 1, day, 0, 1440 FROM generate_series(6, 7) day
                        ON CONFLICT DO NOTHING
                        """);
        given.database().update("UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");
    }

    /** Each number is asked of the list itself in every scope. */
    @Test
    void everyNumberIsThatOfTheListBehindIt() throws Exception {
        given.queue("foreign").openOnlyTo("Leitung");
        for (String queue : List.of("support", "foreign")) {
            for (String owner : Arrays.asList("agent", "colleague", null)) {
                for (int hours : List.of(-3, 3, 300)) {
                    String number = queue + owner + hours;
                    var ticket = given.ticket(number).in(queue).by("anna").dueInHours(hours);
                    if (owner != null) {
                        ticket.lockedBy(owner);
                    }
                    if (hours == 3) {
                        ticket.state("pending reminder")
                                .pendingUntil(Instant.now().minusSeconds(60));
                    }
                    ticket.asked("Frage");
                }
            }
        }
        for (Caller who : List.of(asAgent, asAdmin)) {
            for (DeskScope scope : DeskScope.values()) {
                for (DeskList each : ALL) {
                    var shown = read(who, each, scope);
                    var state = ListState.parse(TicketLists.TICKETS, each.query(scope));
                    var behind =
                            who.call(() -> list.page(state, ListPosition.START)).slice();
                    assertThat(behind.total()).as(who + " " + each + scope).isEqualTo(shown.total());
                    assertThat(behind.rows().stream()
                                    .map(row -> row.cells().get(0).value()))
                            .containsExactlyInAnyOrderElementsOf(shown.rows().stream()
                                    .map(DeskTicket::number)
                                    .toList());
                }
            }
        }
    }

    @Test
    void theLoadOfATeamIsWhatItsMembersHaveToDo() throws Exception {
        given.employee("analyst").inTeam(Fixtures.TEAM);
        given.ticket("T-1").lockedBy("agent").dueInHours(-1);
        given.ticket("T-2").ownedBy("agent");
        given.ticket("T-3").lockedBy("agent").state("closed successful");
        given.ticket("T-4").lockedBy("colleague");

        var load = asAnalyst.call(desk::load);

        long agent = given.employee("agent").id();
        assertThat(load).first().isEqualTo(new AgentLoad(agent, "Petra Adler", 2, 1, 1, 0, false));
        assertThat(load).extracting(AgentLoad::name).containsExactly("Petra Adler", "Anna Lyse");
        assertThat(total("owner=" + agent + "&show=unfinished")).isEqualTo(2);
        assertThat(total("owner=" + agent + "&show=unfinished&lock=LOCK")).isOne();
        assertThat(total("owner=" + agent + "&show=unfinished&escalation=overdue"))
                .isOne();
        assertThatThrownBy(() -> asAgent.call(desk::load)).isInstanceOf(EJBAccessException.class);
    }

    private long total(String query) throws Exception {
        var state = ListState.parse(TicketLists.TICKETS, query);
        return asAnalyst
                .call(() -> list.page(state, ListPosition.START))
                .slice()
                .total();
    }

    @Test
    void aWeekIsWhatOneDid() throws Exception {
        given.ticket("T-1").by("anna").lockedBy("agent").asked("Frage").answered("agent", "Antwort");
        given.ticket("T-2").lockedBy("agent").state("closed successful");
        given.ticket("T-3").lockedBy("colleague").answered("colleague", "Antwort");
        given.database()
                .update("UPDATE ticket SET closed_at = now(), first_response_at = now(),"
                        + " first_response_promised = now() + interval '1 hour' WHERE number = 'T-2'");

        var week = asAgent.call(desk::week);

        assertThat(week).hasSize(7);
        assertThat(week).extracting(DeskDay::answered).containsExactly(0, 0, 0, 0, 0, 0, 1);
        assertThat(week.get(6).closed()).isOne();
        assertThat(week.get(6).hits().rate()).isEqualTo(100.0);
    }

    @Test
    void allListsTogetherAreAHandfulOfStatements() throws Exception {
        given.ticket("T-1").lockedBy("agent").dueInHours(-1);

        asAgent.call(() -> desk.read(DeskScope.MINE, ALL, 8));

        int statements = asAgent.call(() -> Statements.during(() -> desk.read(DeskScope.MINE, ALL, 8)));

        assertThat(statements).isLessThanOrEqualTo(3);
        assertThatThrownBy(() -> asConfigurator.call(() -> desk.read(DeskScope.ALL, ALL, 8)))
                .isInstanceOf(EJBAccessException.class);
    }

    private DeskTickets read(Caller who, DeskList wanted, DeskScope scope) throws Exception {
        return who.call(() -> desk.read(scope, ALL, 100)).getOrDefault(wanted, DeskTickets.NONE);
    }
}
