package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Choice;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.Caller;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.TicketFields;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.queue.FollowUp;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketWorkServiceIT {
    private static final String NUMBER = "T-1";

    @Inject
    TicketWorkService service;

    @Inject
    TicketService tickets;

    @Inject
    AttachmentService attachments;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void writesAMessageAndEntersAStateInOneGo() throws Exception {
        given.ticket(NUMBER);

        asAgent.run(() -> service.write(
                NUMBER,
                NewMessage.answer(MessageChannel.PHONE, "Erledigt."),
                null,
                wish(TicketState.NEW, TicketState.CLOSED_SUCCESSFUL)));
        asAgent.run(() -> service.write(
                NUMBER,
                NewMessage.answer(MessageChannel.PHONE, "Doch nicht."),
                null,
                wish(TicketState.CLOSED_SUCCESSFUL, TicketState.OPEN)));

        assertThat(view().row().state()).isEqualTo(TicketState.OPEN);
        assertThat(view().messages()).isEqualTo(2);
    }

    @Test
    void whatTheCustomerSaidToAClosedTicketFollowsTheRuleOfItsQueue() throws Exception {
        given.queue("support").followUp(FollowUp.POSSIBLE).lockAfterFollowUp();
        given.queue("strict").followUp(FollowUp.REJECT);
        given.queue("fresh").followUp(FollowUp.NEW_TICKET);
        given.ticket(NUMBER).state(TicketState.CLOSED_SUCCESSFUL).ownedBy("agent");
        given.ticket("T-2").state(TicketState.CLOSED_SUCCESSFUL).in("strict");
        given.ticket("T-3").state(TicketState.CLOSED_SUCCESSFUL).in("fresh");
        asAgent.call(() -> attachments.upload(
                "draft", "foto.txt", 4, new ByteArrayInputStream("Foto".getBytes(StandardCharsets.UTF_8))));

        assertThat(told(NUMBER, null)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> told("T-2", null)).hasMessage("ticket.refusal.noFollowUp");
        String next = told("T-3", "draft");

        assertThat(view().row().state()).isEqualTo(TicketState.OPEN);
        assertThat(view().lock()).isEqualTo(LockKind.LOCK);
        assertThat(view().messages()).isOne();
        assertThat(next).isNotEqualTo("T-3");
        assertThat(given.database()
                        .texts(
                                "SELECT m.sender || ' ' || a.name FROM ticket t JOIN ticket_message m ON m.ticket_id = t.id"
                                        + " JOIN ticket_attachment a ON a.message_id = m.id WHERE t.number = ?",
                                next))
                .containsExactly("CUSTOMER foto.txt");
        assertThat(given.database().count("SELECT count(*) FROM ticket_link")).isOne();
    }

    private String told(String number, String draft) throws Exception {
        return asAgent.call(() -> service.write(
                number, NewMessage.ofCustomer(MessageChannel.PHONE, "Es geht wieder nicht."), draft, null));
    }

    @Test
    void whoeverIsQuickerTakesTheTicket() throws Exception {
        given.ticket(NUMBER);
        given.employee("colleague").inTeam(Fixtures.TEAM);

        asAgent.run(() -> service.take(NUMBER, null));

        assertThatThrownBy(() -> asColleague.run(() -> service.take(NUMBER, null)))
                .isInstanceOfSatisfying(TicketRefusedException.class, refusal -> assertThat(refusal.getParameters())
                        .contains("Petra Adler"))
                .hasMessage("ticket.refusal.taken");
        asColleague.run(() -> service.take(NUMBER, given.employee("agent").id()));
        assertThat(view().owner().name()).isEqualTo("Jonas Roth");
    }

    @Test
    void twoWhoTakeItAtTheSameMomentDoNotBothGetIt() throws Exception {
        given.ticket(NUMBER);
        given.employee("colleague").inTeam(Fixtures.TEAM);
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var outcomes = List.of(pool.submit(taking(asAgent, start)), pool.submit(taking(asColleague, start)));

            assertThat(List.of(got(outcomes.get(0)), got(outcomes.get(1))))
                    .containsExactlyInAnyOrder("taken", "ticket.refusal.taken");
        } finally {
            pool.shutdown();
        }
        assertThat(given.database().count("SELECT count(*) FROM ticket_event WHERE kind = 'OWNER'"))
                .isOne();
    }

    @Test
    void aStateThatSomebodyElseHasChangedIsNotOverwritten() throws Exception {
        given.ticket(NUMBER).state(TicketState.OPEN);

        assertThatThrownBy(() -> asAgent.run(() -> service.write(
                        NUMBER, NewMessage.note("Zu."), null, wish(TicketState.NEW, TicketState.CLOSED_SUCCESSFUL))))
                .hasMessage("ticket.refusal.stateChanged");
        assertThatThrownBy(() -> asAgent.run(
                        () -> service.write(NUMBER, null, null, wish(TicketState.OPEN, TicketState.MERGED))))
                .hasMessage("ticket.refusal.notOffered");
        assertThatThrownBy(() -> asAgent.run(() -> service.write(NUMBER, null, null, null)))
                .hasMessage("ticket.refusal.textMissing");
        assertThat(view().messages()).isZero();
    }

    @Test
    void changesOfTwoToOtherFieldsGoTogetherAndToTheSameDoNot() throws Exception {
        given.ticket(NUMBER).subject("Drucker");
        given.contact("anna").at("K-2");
        var seen = view();

        change(seen, "priority", Priority.HIGH);
        var merged = change(seen, "subject", "Drucker brennt");
        var conflict = change(seen, "priority", Priority.LOW);

        assertThat(merged).isInstanceOf(Outcome.Saved.class);
        assertThat(conflict).isInstanceOfSatisfying(Outcome.Conflict.class, found -> assertThat(
                        found.theirs().by())
                .isEqualTo("Petra Adler"));
        assertThat(view().row().subject()).isEqualTo("Drucker brennt");
        assertThat(view().row().priority()).isEqualTo(Priority.HIGH);
        change(view(), "customer", "K-2");
        change(view(), "contact", "anna");
        assertThat(view().customer().contactLogin()).isEqualTo("anna");
        assertThat(view().customer().number()).isEqualTo("K-2");
    }

    @Test
    void onlyWhoMaySeeTheQueueBecomesOwner() {
        given.ticket(NUMBER);
        var colleague = new Choice(given.employee("colleague").id(), "Jonas Roth");

        assertThatThrownBy(() -> change(view(), "owner", colleague))
                .isInstanceOfSatisfying(TicketRefusedException.class, refusal -> assertThat(refusal.getField())
                        .contains("owner"))
                .hasMessage("ticket.refusal.cannotSee");
        assertThatThrownBy(() -> change(view(), "queue", new Choice(4711L, "?")))
                .hasMessage("ticket.refusal.notOffered");
        given.queue("secret").openOnlyTo();
        assertThatThrownBy(() ->
                        change(view(), "queue", new Choice(given.queue("secret").id(), "secret")))
                .hasMessage("ticket.refusal.notOffered");
        assertThatThrownBy(() -> change(view(), "customer", "K-4711")).hasMessage("ticket.refusal.customerMissing");
    }

    @Test
    void aContactBelongsToTheCustomerUnlessItStaysAsItWas() throws Exception {
        given.contact("anna").at("K-1");
        given.contact("bert").at("K-2");
        given.ticket(NUMBER).by("anna");

        assertRefusedAtContact("contact", "bert");
        assertRefusedAtContact("customer", "K-2");
        given.contact("anna").at("K-3");
        change(view(), "subject", "Drucker");

        assertThat(view().row().subject()).isEqualTo("Drucker");
        assertThat(view().customer().contactLogin()).isEqualTo("anna");
    }

    private void assertRefusedAtContact(String field, String value) {
        assertThatThrownBy(() -> change(view(), field, value))
                .isInstanceOfSatisfying(TicketRefusedException.class, refusal -> assertThat(refusal.getField())
                        .contains("contact"));
    }

    @Test
    void locksReleasesAndWatches() throws Exception {
        given.ticket(NUMBER);

        asAgent.run(() -> service.take(NUMBER, null));
        asAgent.run(() -> service.lock(NUMBER, LockKind.UNLOCK));
        asAgent.run(() -> service.watch(NUMBER));

        assertThat(view().lock()).isEqualTo(LockKind.UNLOCK);
        assertThat(view().owner()).isNotNull();
        assertThat(view().watched()).isTrue();

        asAgent.run(() -> service.lock(NUMBER, LockKind.LOCK));
        asAgent.run(() -> service.release(NUMBER));
        asAgent.run(() -> service.unwatch(NUMBER));

        assertThat(view().lock()).isEqualTo(LockKind.UNLOCK);
        assertThat(view().owner()).isNull();
        assertThat(view().watched()).isFalse();
    }

    @Test
    void whoLostTheQueueOrTheRightIsTurnedAway() {
        given.ticket(NUMBER);

        assertThatThrownBy(() -> asColleague.run(() -> service.take(NUMBER, null)))
                .hasMessage("ticket.refusal.unknown");
        assertThatThrownBy(() -> asAnalyst.run(() -> service.take(NUMBER, null)))
                .isInstanceOf(EJBAccessException.class);
        given.queue("support").openOnlyTo("Others");
        assertThatThrownBy(() -> asAgent.run(() -> service.write(NUMBER, NewMessage.note("Verspätet"), null, null)))
                .hasMessage("ticket.refusal.unknown");
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .isZero();
    }

    private Callable<String> taking(Caller caller, CyclicBarrier start) {
        return () -> {
            start.await();
            caller.run(() -> service.take(NUMBER, null));
            return "taken";
        };
    }

    private static String got(Future<String> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (java.util.concurrent.ExecutionException refused) {
            return refused.getCause().getMessage();
        }
    }

    private Outcome change(TicketView seen, String field, java.io.Serializable value) throws Exception {
        NamedFields fields = TicketFields.of(seen);
        var edit = new Edit(seen.row().id(), seen.version(), fields, fields.with(field, value));
        return asAgent.call(() -> service.change(NUMBER, edit));
    }

    private TicketView view() throws Exception {
        return asAgent.call(() -> tickets.find(NUMBER)).orElseThrow();
    }

    private StateWish wish(String seen, String wanted) {
        return new StateWish(state(seen), state(wanted), null);
    }

    private long state(String name) {
        return given.database().count("SELECT id FROM ticket_state WHERE name = ?", name);
    }
}
