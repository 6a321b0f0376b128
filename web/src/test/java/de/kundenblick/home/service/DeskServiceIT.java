package de.kundenblick.home.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.home.DeskFollowUp;
import de.kundenblick.home.DeskMessage;
import de.kundenblick.interaction.FollowUpLists;
import de.kundenblick.interaction.service.FollowUpListService;
import de.kundenblick.interaction.service.PortalMessageService;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.Caller;
import de.kundenblick.server.Statements;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.desk.DeskScope;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DeskServiceIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    DeskService desk;

    @Inject
    FollowUpListService list;

    @Inject
    PortalMessageService portal;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsConfigurator asConfigurator;

    @Test
    void followUpsAreThoseOfTheOwnerAndWithoutOneOfTheRecorder() throws Exception {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        given.interaction("late").followUpOn(TODAY.minusDays(30));
        given.interaction("soon").followUpOn(TODAY.plusDays(3));
        given.interaction("far").followUpOn(TODAY.plusDays(30));
        given.interaction("given away").followUpOn(TODAY).ownedBy("colleague");
        given.interaction("unowned").followUpOn(TODAY.plusDays(1));
        given.database().update("UPDATE interaction SET owner_id = NULL WHERE number = 'unowned'");
        given.interaction("admin's").followUpOn(TODAY.plusDays(2)).recordedBy("admin");

        var mine = asAgent.call(() -> desk.read(DeskScope.MINE, 2).followUps());

        assertThat(mine.rows()).extracting(DeskFollowUp::number).containsExactly("late", "unowned");
        assertThat(mine.total()).isEqualTo(3);
        assertThat(mine.urgent()).isOne();
        assertThat(followUps(asAgent, DeskScope.TEAM)).containsExactly("late", "given away", "unowned", "soon");
        assertThat(followUps(asAgent, DeskScope.ALL))
                .containsExactly("late", "given away", "unowned", "admin's", "soon");
        assertThat(followUps(asColleague, DeskScope.MINE)).containsExactly("given away");
    }

    @Test
    void whoStandsInSeesTheWorkOfTheAbsentAsTheirOwn() throws Exception {
        given.interaction("I-1").received("anna", "Ist jemand da?").followUpOn(TODAY);
        given.database()
                .update(
                        """
                        INSERT INTO absence (id, version, employee_id, deputy_id, starts_at, ends_at)
                        VALUES (?, 1, ?, ?, now() - interval '1 day', now() + interval '9 days')
                        """,
                        given.database().nextId(),
                        given.employee("agent").id(),
                        given.employee("colleague").id());

        assertThat(messages(asColleague, DeskScope.MINE)).containsExactly("I-1");
        assertThat(followUps(asColleague, DeskScope.MINE)).containsExactly("I-1");
    }

    @Test
    void unreadIsWhatContactsWroteByInteraction() throws Exception {
        given.interaction("old")
                .received("anna", "Erste Frage")
                .noted("agent", "intern")
                .received("anna", "Zweite");
        given.interaction("read").received("anna", "Gelesen").entry().readBy("agent");
        given.interaction("silent").noted("agent", "nur wir");
        given.interaction("nobody's").begunAtPortal("anna").received("anna", "Wer hilft?");
        given.interaction("new").received("anna", "x".repeat(5_000));

        var mine = asAgent.call(() -> desk.read(DeskScope.MINE, 10).messages());

        assertThat(mine.rows()).extracting(DeskMessage::number).containsExactly("new", "nobody's", "old");
        assertThat(mine.rows().get(0).passage()).hasSize(240);
        assertThat(mine.rows().get(2).unread()).isEqualTo(2);
        assertThat(mine.rows().get(2).passage()).isEqualTo("Zweite");
        assertThat(mine.total()).isEqualTo(3);
        assertThat(messages(asAgent, DeskScope.ALL)).containsExactly("new", "nobody's", "old");
        assertThat(messages(asColleague, DeskScope.MINE)).containsExactly("nobody's");
    }

    @Test
    void whatNobodyOwnsIsItsRecordersOrElseEverybodys() throws Exception {
        given.interaction("nobody's").begunAtPortal("anna").received("anna", "Wer hilft?");
        given.interaction("unowned").received("anna", "Und mir?");
        given.database().update("UPDATE interaction SET owner_id = NULL");

        assertThat(messages(asAgent, DeskScope.MINE)).containsExactly("unowned", "nobody's");
        assertThat(messages(asColleague, DeskScope.MINE)).containsExactly("nobody's");
        assertThat(messages(asColleague, DeskScope.TEAM)).containsExactly("nobody's");

        given.database()
                .update(
                        "INSERT INTO portal_watch (employee_id, customer_id) VALUES (?, ?)",
                        given.employee("colleague").id(),
                        given.customer("K-1").id());
        assertThat(messages(asColleague, DeskScope.MINE))
                .as("what nobody owns is theirs, too, who watch")
                .containsExactly("unowned", "nobody's");
    }

    @Test
    void theListBehindTheWorkplaceHoldsAsManyFollowUps() throws Exception {
        given.interaction("late").followUpOn(TODAY.minusDays(30));
        given.interaction("soon").followUpOn(TODAY.plusDays(7));
        given.interaction("far").followUpOn(TODAY.plusDays(8));
        given.interaction("unowned").followUpOn(TODAY.plusDays(1));
        given.database().update("UPDATE interaction SET owner_id = NULL WHERE number = 'unowned'");
        given.interaction("the absent's").followUpOn(TODAY).ownedBy("colleague");
        given.interaction("foreign").followUpOn(TODAY).ownedBy("admin");
        given.database()
                .update(
                        """
                        INSERT INTO absence (id, version, employee_id, deputy_id, starts_at, ends_at)
                        VALUES (?, 1, ?, ?, now() - interval '1 day', now() + interval '9 days')
                        """,
                        given.database().nextId(),
                        given.employee("colleague").id(),
                        given.employee("agent").id());

        assertThat(listed("due=soon&owner=me"))
                .containsExactlyElementsOf(followUps(asAgent, DeskScope.MINE))
                .containsExactly("late", "the absent's", "unowned", "soon");
        assertThat(listed("due=soon&owner=team")).containsExactlyElementsOf(followUps(asAgent, DeskScope.TEAM));
        assertThat(listed("due=soon")).containsExactlyElementsOf(followUps(asAgent, DeskScope.ALL));
    }

    private List<String> listed(String query) throws Exception {
        return asAgent
                .call(() -> list.page(ListState.parse(FollowUpLists.FOLLOW_UPS, query), ListPosition.START))
                .rows()
                .stream()
                .map(row -> row.cells().get(0).value())
                .toList();
    }

    @Test
    void markingReadLeavesWhatCameSince() throws Exception {
        given.interaction("I-1").received("anna", "Erste");
        var seen = asAgent.call(() -> desk.read(DeskScope.MINE, 10).messages())
                .rows()
                .get(0);
        given.interaction("I-1").received("anna", "Zweite");

        asAgent.run(() -> portal.markRead(seen.interactionId(), seen.lastEntryId()));
        asAgent.run(() -> portal.markRead(seen.interactionId(), seen.lastEntryId()));

        var left = asAgent.call(() -> desk.read(DeskScope.MINE, 10).messages()).rows();
        assertThat(left).extracting(DeskMessage::passage).containsExactly("Zweite");
        assertThat(left.get(0).unread()).isOne();
        assertThatThrownBy(() -> asAnalyst.run(() -> portal.markRead(seen.interactionId(), Long.MAX_VALUE)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aWorkplaceIsAHandfulOfQuestions() throws Exception {
        given.interaction("I-1").received("anna", "Ist jemand da?").followUpOn(TODAY);

        int statements = asAgent.call(() -> Statements.during(() -> desk.read(DeskScope.MINE, 20)));

        assertThat(statements).isLessThanOrEqualTo(3);
        assertThatThrownBy(() -> asConfigurator.call(() -> desk.read(DeskScope.ALL, 1)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> followUps(Caller who, DeskScope scope) throws Exception {
        return who.call(() -> desk.read(scope, 20).followUps()).rows().stream()
                .map(DeskFollowUp::number)
                .toList();
    }

    private List<String> messages(Caller who, DeskScope scope) throws Exception {
        return who.call(() -> desk.read(scope, 20).messages()).rows().stream()
                .map(DeskMessage::number)
                .toList();
    }
}
