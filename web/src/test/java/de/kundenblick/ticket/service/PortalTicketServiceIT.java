package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.PortalAnswer;
import de.kundenblick.ticket.PortalStatus;
import de.kundenblick.ticket.PortalTicket;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.Show;
import de.kundenblick.ticket.PortalTicketFilter.View;
import de.kundenblick.ticket.PortalTicketRow;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.FollowUp;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalTicketServiceIT {
    @Inject
    PortalTicketService service;

    @Inject
    Fixtures given;

    @Inject
    AsContact asContact;

    @Inject
    AsAgent asAgent;

    @BeforeEach
    void signIn() {
        given.contact("anna").at("K-1").named("Anna", "Muster").signsInAs("anna@example.org");
        given.contact("bert").at("K-1");
        given.contact("carl").at("K-2");
    }

    @Test
    void nothingIsSeenButWhatIsOnesOwnAndWasShown() throws Exception {
        given.ticket("T-1").by("anna").asked("Meine Frage").noted("agent", "Geheim");
        given.ticket("T-2").by("anna").noted("agent", "Nur intern");
        given.ticket("T-3").by("bert").asked("Frage eines Kollegen");
        given.ticket("T-4").of("K-2").by("carl").asked("Frage eines Fremden");
        given.ticket("T-5").by("anna").asked("Weg").state(TicketState.REMOVED);
        given.ticket("T-6").of("K-2").by("anna").asked("Bei einem früheren Kunden");

        assertThat(numbers(View.MINE)).containsExactly("T-1");
        assertThatThrownBy(() -> numbers(View.COMPANY)).isInstanceOf(TicketNotFoundException.class);
        for (String number : List.of("T-2", "T-3", "T-4", "T-5", "T-6", "T-99", "t-1", "' OR 1=1")) {
            assertThat(asContact.call(() -> service.find(number))).as(number).isEmpty();
            assertThatThrownBy(() -> answer(number, "Antwort")).isInstanceOf(TicketNotFoundException.class);
        }
        assertThat(bodies("T-1")).containsExactly("Meine Frage");
        long hidden = given.ticket("T-3").id();
        assertThat(asContact.call(() -> service.messages(hidden, 0, 20, 0))).isEmpty();
        assertThatThrownBy(() -> asAgent.call(() -> service.find("T-1"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatIsSharedIsSeenUntilItExpiresAndIsAllThatNobodySees() throws Exception {
        given.contact("anna").portalRole(PortalRole.NONE);
        given.ticket("T-1").by("anna").asked("a");
        given.ticket("T-2").of("K-2").by("carl").asked("b").noted("agent", "intern");
        given.ticket("T-3").of("K-2").by("carl").asked("c");
        share("T-2", "1 hour");
        share("T-3", "-1 hour");

        assertThat(numbers(View.SHARED)).containsExactly("T-2");
        assertThat(numbers(View.MINE)).isEmpty();
        assertThat(asContact.call(() -> service.find("T-1"))).isEmpty();
        assertThat(asContact.call(() -> service.find("T-3"))).isEmpty();
        assertThat(bodies("T-2")).containsExactly("b");
        assertThat(answer("T-2", "Antwort")).isEqualTo("T-2");
        assertThatThrownBy(() -> asContact.call(() -> service.create(entered("k-1", null, "Betreff", null))))
                .hasMessage("ticket.refusal.customerMissing");
    }

    @Test
    void onlyWhatIsShownIsRead() throws Exception {
        given.ticket("T-1").by("anna").answered("agent", "alt").answered("agent", "neu");
        long foreign =
                given.ticket("T-2").by("anna").answered("agent", "anderswo").id();

        long id = given.ticket("T-1").id();
        var newest = ids(id, 0, 1);
        asContact.run(() -> service.read("T-1", newest));
        asContact.run(() -> service.read("T-1", ids(foreign, 0, 20)));

        assertThat(asContact.call(() -> service.find("T-1")).orElseThrow().unread())
                .isTrue();
        assertThat(given.database().count("SELECT count(*) FROM portal_reading"))
                .isOne();
        read("T-1", 1);
        assertThat(asContact.call(() -> service.find("T-1")).orElseThrow().unread())
                .isFalse();
    }

    @Test
    void noAnswerIsTakenThatItsWriterWouldNotSee() throws Exception {
        given.queue("support").followUp(FollowUp.NEW_TICKET);
        given.ticket("T-1").of("K-2").by("carl").asked("a").state(TicketState.CLOSED_SUCCESSFUL);
        given.ticket("T-2").by("bert").asked("b").state(TicketState.CLOSED_SUCCESSFUL);
        share("T-1", "1 hour");
        share("T-2", "1 hour");
        given.contact("anna").portalRole(PortalRole.NONE);

        for (String number : List.of("T-1", "T-2")) {
            assertThat(asContact.call(() -> service.find(number)).orElseThrow().isRejecting())
                    .as(number)
                    .isTrue();
            assertThatThrownBy(() -> answer(number, "Noch etwas")).as(number).hasMessage("ticket.portal.rejected");
        }
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isEqualTo(2);
    }

    @Test
    @Tag("D-79")
    void anAnswerToAClosedTicketFollowsTheRuleOfItsQueue() throws Exception {
        given.queue("support").followUp(FollowUp.POSSIBLE);
        given.queue("strict").followUp(FollowUp.REJECT);
        given.queue("fresh").followUp(FollowUp.NEW_TICKET);
        given.ticket("T-1").by("anna").asked("a").state(TicketState.CLOSED_SUCCESSFUL);
        given.ticket("T-2")
                .by("anna")
                .asked("a")
                .state(TicketState.CLOSED_SUCCESSFUL)
                .in("strict");
        given.ticket("T-3")
                .by("anna")
                .asked("a")
                .state(TicketState.CLOSED_SUCCESSFUL)
                .in("fresh");

        assertThat(answer("T-1", "Wieder da")).isEqualTo("T-1");
        assertThat(status("T-1")).isEqualTo(PortalStatus.IN_PROGRESS);
        assertThat(asContact.call(() -> service.find("T-2")).orElseThrow().isRejecting())
                .isTrue();
        assertThatThrownBy(() -> answer("T-2", "Wieder da")).hasMessage("ticket.portal.rejected");
        assertThat(bodies("T-2")).containsExactly("a");
        String next = answer("T-3", "Wieder da");
        assertThat(next).isNotEqualTo("T-3");
        assertThat(bodies(next)).containsExactly("Wieder da");
        assertThat(status("T-3")).isEqualTo(PortalStatus.DONE);
    }

    @Test
    void anAnswerWithTheLastWordClosesTheTicket() throws Exception {
        given.ticket("T-1").by("anna").asked("a").state(TicketState.PENDING_REMINDER);
        given.ticket("T-2").by("anna").asked("a");

        asContact.call(() -> service.answer("T-1", new PortalAnswer("k-1", "Danke", null, true)));
        asContact.call(() -> service.answer("T-2", new PortalAnswer("k-2", " ", null, true)));

        assertThat(status("T-1")).isEqualTo(PortalStatus.DONE);
        assertThat(bodies("T-1")).containsExactly("a", "Danke");
        assertThat(status("T-2")).isEqualTo(PortalStatus.DONE);
        assertThat(bodies("T-2")).containsExactly("a");
        assertThatThrownBy(() -> answer("T-1", " ")).hasMessage("ticket.refusal.textMissing");
    }

    @Test
    void whatIsEnteredOpensOneTicketInThePortalsQueue() throws Exception {
        given.queue("support");
        given.queue("Portal");
        given.database().update("UPDATE queue SET portal = true WHERE name = 'Portal'");

        String number = asContact.call(() -> service.create(entered("k-1", "K-1", "Störung", Priority.HIGH)));
        String again = asContact.call(() -> service.create(entered("k-1", "K-1", "Störung", Priority.HIGH)));

        assertThat(again).isEqualTo(number);
        assertThat(
                        given.database()
                                .texts(
                                        "SELECT q.name || '|' || t.priority || '|' || k.login || '|' || m.channel || '|' || m.sender"
                                                + " || '|' || m.visible FROM ticket t JOIN queue q ON q.id = t.queue_id"
                                                + " JOIN contact k ON k.id = t.contact_id JOIN ticket_message m ON m.ticket_id = t.id"))
                .containsExactly("Portal|4|anna|PORTAL|CUSTOMER|true");
        assertThat(given.database().texts("SELECT DISTINCT actor FROM ticket_event"))
                .containsExactly("Anna Muster");
        assertThatThrownBy(() -> asContact.call(() -> service.create(entered("k-2", "K-2", "Fremd", null))))
                .hasMessage("ticket.refusal.customerMissing");
        assertThatThrownBy(
                        () -> asContact.call(() -> service.create(entered("k-3", "K-1", "Eilig", Priority.VERY_HIGH))))
                .hasMessage("ticket.refusal.notOffered");
        given.database().update("UPDATE queue SET valid = false");
        assertThatThrownBy(() -> asContact.call(() -> service.create(entered("k-4", "K-1", "Ohne", null))))
                .hasMessage("ticket.portal.noQueue");
    }

    private PortalTicket entered(String key, String customer, String subject, Priority priority) {
        return new PortalTicket(key, customer, subject, "Es geht nicht", priority, null);
    }

    private String answer(String number, String text) throws Exception {
        return asContact.call(
                () -> service.answer(number, new PortalAnswer("answer-" + number + text, text, null, false)));
    }

    private PortalStatus status(String number) throws Exception {
        return asContact.call(() -> service.find(number)).orElseThrow().status();
    }

    private void read(String number, int first) throws Exception {
        var shown = ids(given.ticket(number).id(), first, 20);
        asContact.run(() -> service.read(number, shown));
    }

    private List<Long> ids(long ticketId, int first, int most) throws Exception {
        return asContact.call(() -> service.messages(ticketId, first, most, 0)).stream()
                .map(MessageRow::id)
                .toList();
    }

    private List<String> bodies(String number) throws Exception {
        long id = given.ticket(number).id();
        return asContact.call(() -> service.messages(id, 0, 20, 0)).stream()
                .map(MessageRow::body)
                .toList();
    }

    private List<String> numbers(View view) throws Exception {
        return numbers(all(view));
    }

    private List<String> numbers(PortalTicketFilter filter) throws Exception {
        return asContact.call(() -> service.list(filter)).rows().stream()
                .map(PortalTicketRow::number)
                .toList();
    }

    private static PortalTicketFilter all(View view) {
        return new PortalTicketFilter(view, Show.ALL, List.of(), null, null);
    }

    private void share(String ticket, String lasts) {
        given.database()
                .update(
                        "INSERT INTO record_share (id, version, contact_id, ticket_id, created_at, expires_at)"
                                + " VALUES (?, 1, ?, ?, now(), now() + ?::interval)",
                        given.database().nextId(),
                        given.contact("anna").id(),
                        given.ticket(ticket).id(),
                        lasts);
    }
}
