package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.InTransaction;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.TicketType;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.Queue;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketWorkIT {
    private static final Instant NEXT_YEAR =
            Instant.now().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.MICROS);

    @Inject
    TicketWork work;

    @Inject
    TicketWorkRepository stored;

    @Inject
    ToldChanges told;

    @Inject
    Fixtures given;

    @Inject
    InTransaction inTransaction;

    @BeforeEach
    void forget() {
        told.forget();
    }

    @Test
    @Tag("D-76")
    void everyChangeLeavesWhoOldAndNew() throws Exception {
        given.ticket("T-1").subject("Drucker");
        given.queue("billing");
        given.contact("anna").at("K-2");

        change("T-1", action -> {
            action.rename("Drucker brennt");
            action.rank(Priority.HIGH);
            action.moveTo(queue("billing"));
            action.giveTo(employee("agent"));
            action.makeResponsible(employee("colleague"));
            action.classify(new Classification(stored(new TicketType("Störung")), null, null));
            action.concern(customer("K-2"), contact("anna"));
            action.watch(employee("agent"));
            action.write(NewMessage.note("Feuerwehr ist da."));
            action.write(NewMessage.answer(MessageChannel.PHONE, "Wir löschen."));
            action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Danke!"));
            action.enter(state(TicketState.PENDING_REMINDER), NEXT_YEAR);
            action.unwatch(employee("agent"));
        });

        assertThat(history("T-1"))
                .containsExactly(
                        "Petra Adler|SUBJECT|Drucker|Drucker brennt",
                        "Petra Adler|PRIORITY|NORMAL|HIGH",
                        "Petra Adler|QUEUE|support|billing",
                        "Petra Adler|OWNER|–|Petra Adler",
                        "Petra Adler|LOCK|UNLOCK|LOCK",
                        "Petra Adler|RESPONSIBLE|–|Jonas Roth",
                        "Petra Adler|TYPE|–|Störung",
                        "Petra Adler|CUSTOMER|K-1|K-2",
                        "Petra Adler|CONTACT|–|anna",
                        "Petra Adler|WATCHED|–|Petra Adler",
                        "Petra Adler|MESSAGE_INTERNAL|–|NOTE",
                        "Petra Adler|MESSAGE_VISIBLE|–|PHONE",
                        "Petra Adler|MESSAGE_CUSTOMER|–|PHONE",
                        "Petra Adler|STATE|new|pending reminder",
                        "Petra Adler|PENDING_UNTIL|–|" + NEXT_YEAR,
                        "Petra Adler|UNWATCHED|Petra Adler|–");
        assertThat(told.about("T-1")).singleElement().satisfies(change -> {
            assertThat(change.kinds()).hasSize(16).contains(EventKind.SUBJECT, EventKind.UNWATCHED);
            assertThat(change.customerIds())
                    .containsExactlyInAnyOrder(
                            given.customer("K-1").id(), given.customer("K-2").id());
            assertThat(change.queueId()).isEqualTo(given.queue("billing").id());
            assertThat(change.actorId()).isEqualTo(given.employee("agent").id());
        });
    }

    @Test
    void whatIsAsItWasIsNotTold() throws Exception {
        given.ticket("T-1").subject("Drucker").lockedBy("agent").watchedBy("agent");

        change("T-1", action -> {
            action.rename(" Drucker ");
            action.rank(Priority.NORMAL);
            action.moveTo(queue("support"));
            action.giveTo(employee("agent"));
            action.makeResponsible(null);
            action.classify(new Classification());
            action.concern(customer("K-1"), null);
            action.watch(employee("agent"));
            action.enter(state(TicketState.NEW), NEXT_YEAR);
        });

        assertThat(history("T-1")).isEmpty();
        assertThat(told.about("T-1")).isEmpty();
    }

    @Test
    void aStateThatWaitsDemandsAMomentInTheFuture() {
        given.ticket("T-1");
        var past = Instant.now().minusSeconds(1);

        assertThatThrownBy(() -> enter("T-1", TicketState.PENDING_REMINDER, null))
                .hasMessage("ticket.refusal.momentMissing");
        assertThatThrownBy(() -> enter("T-1", TicketState.PENDING_AUTO_CLOSE_SUCCESSFUL, past))
                .hasMessage("ticket.refusal.momentPast");
        assertThatThrownBy(() -> enter("T-1", TicketState.PENDING_REMINDER, Instant.parse("9999-12-31T00:00:00Z")))
                .hasMessage("ticket.refusal.momentTooFar");
        assertThat(column("T-1", "pending_until")).isNull();
    }

    @Test
    void closingUnlocksAndEndsTheWaiting() throws Exception {
        given.ticket("T-1").lockedBy("agent");
        enter("T-1", TicketState.PENDING_REMINDER, NEXT_YEAR);

        enter("T-1", TicketState.CLOSED_SUCCESSFUL, null);

        assertThat(history("T-1"))
                .endsWith(
                        "Petra Adler|STATE|pending reminder|closed successful",
                        "Petra Adler|PENDING_UNTIL|" + NEXT_YEAR + "|–",
                        "Petra Adler|LOCK|LOCK|UNLOCK");
        assertThat(column("T-1", "lock_kind")).isEqualTo("UNLOCK");
        assertThat(column("T-1", "owner_id"))
                .isEqualTo(Long.toString(given.employee("agent").id()));
        assertThat(column("T-1", "pending_until")).isNull();
    }

    @Test
    void aClosedTicketTakesNotesAndAnotherStateOnly() throws Exception {
        given.ticket("T-1").state(TicketState.CLOSED_SUCCESSFUL);
        given.queue("billing");
        var refused = List.<Consumer<TicketAction>>of(
                action -> action.rank(Priority.HIGH),
                action -> action.rename("Neu"),
                action -> action.moveTo(queue("billing")),
                action -> action.giveTo(employee("agent")),
                action -> action.lock(LockKind.LOCK),
                action -> action.makeResponsible(employee("agent")),
                action -> action.classify(new Classification()),
                action -> action.concern(customer("K-2"), null),
                action -> action.write(NewMessage.answer(MessageChannel.PHONE, "Hallo")));

        for (var change : refused) {
            assertThatThrownBy(() -> change("T-1", change)).hasMessage("ticket.refusal.closed");
        }
        change("T-1", action -> action.write(NewMessage.note("Kunde war zufrieden.")));
        change("T-1", action -> {
            action.enter(state(TicketState.OPEN), null);
            action.rank(Priority.HIGH);
        });

        assertThat(history("T-1"))
                .containsExactly(
                        "Petra Adler|MESSAGE_INTERNAL|–|NOTE",
                        "Petra Adler|STATE|closed successful|open",
                        "Petra Adler|PRIORITY|NORMAL|HIGH");
    }

    @Test
    void aMergedTicketTakesNothing() {
        given.ticket("T-1").state(TicketState.MERGED);

        assertThatThrownBy(() -> enter("T-1", TicketState.OPEN, null)).hasMessage("ticket.refusal.merged");
        assertThatThrownBy(() -> change("T-1", action -> action.write(NewMessage.note("Hallo"))))
                .hasMessage("ticket.refusal.merged");
        assertThatThrownBy(() -> change("T-1", action -> action.watch(employee("agent"))))
                .hasMessage("ticket.refusal.merged");
    }

    @Test
    void theLockCountsFromEachMessageOfAnAgentAndFromTheAnswerToIt() throws Exception {
        var before = Instant.parse("2024-03-04T09:00:00Z");
        given.ticket("T-1").lockedBy("agent").asked("Hallo?").lockCountsFrom(before);

        change("T-1", action -> action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Ist da jemand?")));
        assertThat(lockCountsFrom("T-1")).isEqualTo(before);

        change("T-1", action -> action.write(NewMessage.note("Ich sehe nach.")));
        assertThat(lockCountsFrom("T-1")).isAfter(before);

        given.ticket("T-1").lockCountsFrom(before);
        change("T-1", action -> action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Danke.")));
        assertThat(lockCountsFrom("T-1")).isAfter(before);

        given.ticket("T-1").lockCountsFrom(before);
        change("T-1", action -> action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Und jetzt?")));
        assertThat(lockCountsFrom("T-1")).isEqualTo(before);
    }

    @Test
    void anOwnerWhoCannotSeeTheNewQueueLetsGo() throws Exception {
        given.ticket("T-1").lockedBy("agent");
        given.queue("secret").openOnlyTo("Others");
        given.queue("billing");

        change("T-1", action -> action.moveTo(queue("billing")));
        assertThat(column("T-1", "lock_kind")).isEqualTo("LOCK");

        change("T-1", action -> action.moveTo(queue("secret")));
        assertThat(column("T-1", "lock_kind")).isEqualTo("UNLOCK");
        assertThat(column("T-1", "owner_id")).isNull();
    }

    @Test
    void aQueueThatIsInvalidTakesNoTickets() {
        given.ticket("T-1");
        given.queue("old").invalid();

        assertThatThrownBy(() -> change("T-1", action -> action.moveTo(queue("old"))))
                .hasMessage("ticket.refusal.queueInvalid");
    }

    @Test
    void aTicketBeginsWithEverythingThatWasSaid() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.queue("support");

        String number = inTransaction.call(() -> {
            var wanted = new NewTicket(
                    "  Drucker   brennt ",
                    state(TicketState.PENDING_REMINDER),
                    NEXT_YEAR,
                    queue("support"),
                    customer("K-1"),
                    contact("anna"),
                    Priority.HIGH,
                    employee("agent"),
                    employee("colleague"),
                    new Classification(),
                    NewMessage.ofCustomer(MessageChannel.PHONE, "Es raucht."));
            return work.create(wanted, agent()).getNumber();
        });

        assertThat(history(number))
                .containsExactly(
                        "Petra Adler|CREATED|–|pending reminder",
                        "Petra Adler|PENDING_UNTIL|–|" + NEXT_YEAR,
                        "Petra Adler|OWNER|–|Petra Adler",
                        "Petra Adler|LOCK|UNLOCK|LOCK",
                        "Petra Adler|RESPONSIBLE|–|Jonas Roth",
                        "Petra Adler|MESSAGE_CUSTOMER|–|PHONE");
        assertThat(column(number, "subject")).isEqualTo("Drucker brennt");
        assertThat(given.database().texts("SELECT author || '|' || sender || '|' || visible FROM ticket_message"))
                .containsExactly("Anna Muster|CUSTOMER|true");
        assertThat(told.last().kinds()).contains(EventKind.CREATED, EventKind.MESSAGE_CUSTOMER);
    }

    @Test
    void aMessageToAClosedTicketFollowsTheRuleOfItsQueue() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.queue("support").followUp(FollowUp.POSSIBLE).lockAfterFollowUp();
        given.queue("strict").followUp(FollowUp.REJECT);
        given.queue("fresh").followUp(FollowUp.NEW_TICKET);
        given.ticket("T-1").state(TicketState.CLOSED_SUCCESSFUL).ownedBy("agent");
        given.ticket("T-2").state(TicketState.CLOSED_SUCCESSFUL).in("strict");
        given.ticket("T-3").state(TicketState.CLOSED_SUCCESSFUL).in("fresh");
        given.ticket("T-4").state(TicketState.PENDING_REMINDER);
        given.ticket("T-5").state(TicketState.REMOVED);

        assertThat(followUp("T-1")).isEqualTo("T-1");
        assertThatThrownBy(() -> followUp("T-2")).hasMessage("ticket.refusal.noFollowUp");
        String next = followUp("T-3");
        assertThat(followUp("T-4")).isEqualTo("T-4");
        assertThatThrownBy(() -> followUp("T-5")).hasMessage("ticket.refusal.noFollowUp");

        assertThat(history("T-1"))
                .containsExactly(
                        "Anna Muster|STATE|closed successful|open",
                        "Anna Muster|LOCK|UNLOCK|LOCK",
                        "Anna Muster|MESSAGE_CUSTOMER|–|PORTAL");
        assertThat(next).isNotEqualTo("T-3");
        assertThat(history(next))
                .containsExactly(
                        "Anna Muster|CREATED|–|new",
                        "Anna Muster|MESSAGE_CUSTOMER|–|PORTAL",
                        "Anna Muster|LINKED|–|T-3");
        assertThat(history("T-3")).containsExactly("Anna Muster|LINKED|–|" + next);
        assertThat(history("T-4")).startsWith("Anna Muster|STATE|pending reminder|open");
    }

    @Test
    void textsAreRefusedAtTheirField() {
        given.ticket("T-1");

        assertThatThrownBy(() -> change("T-1", action -> action.write(NewMessage.note(" \n\u0000 "))))
                .hasMessage("ticket.refusal.textMissing");
        assertThatThrownBy(() -> change("T-1", action -> action.write(NewMessage.note("x".repeat(200_001)))))
                .hasMessage("ticket.refusal.textTooLong");
        assertThatThrownBy(() -> change("T-1", action -> action.rename("\u202e ")))
                .hasMessage("ticket.refusal.subjectMissing");
        assertThatThrownBy(() -> change("T-1", action -> action.rename("x".repeat(201))))
                .hasMessage("ticket.refusal.subjectTooLong");
    }

    private void change(String number, Consumer<TicketAction> changes) throws Exception {
        inTransaction.run(() -> work.change(stored.lock(number).orElseThrow(), agent(), changes));
    }

    private void enter(String number, String state, Instant until) throws Exception {
        change(number, action -> action.enter(state(state), until));
    }

    private String followUp(String number) throws Exception {
        return inTransaction.call(() -> work.followUp(
                        stored.lock(number).orElseThrow(),
                        new Actor.Person(contact("anna")),
                        contact("anna"),
                        NewMessage.ofCustomer(MessageChannel.PORTAL, "Es geht wieder nicht."))
                .getNumber());
    }

    private Actor agent() {
        return new Actor.Staff(employee("agent"));
    }

    private Employee employee(String login) {
        return stored.em.find(Employee.class, given.employee(login).id());
    }

    private Queue queue(String name) {
        return stored.em.find(Queue.class, given.queue(name).id());
    }

    private Customer customer(String number) {
        return stored.em.find(Customer.class, given.customer(number).id());
    }

    private Contact contact(String login) {
        return stored.em.find(Contact.class, given.contact(login).id());
    }

    private TicketState state(String name) {
        return stored.em
                .createQuery("SELECT s FROM TicketState s WHERE s.name = :name", TicketState.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private TicketType stored(TicketType type) {
        stored.em.persist(type);
        return type;
    }

    private List<String> history(String number) {
        return given.database()
                .texts(
                        """
                        SELECT concat_ws('|', e.actor, e.kind, coalesce(e.old_value, '–'), coalesce(e.new_value, '–'))
                        FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.number = ?
                        ORDER BY e.happened_at, e.id
                        """,
                        number);
    }

    private String column(String number, String column) {
        return given.database()
                .texts("SELECT " + column + " FROM ticket WHERE number = ?", number)
                .get(0);
    }

    private Instant lockCountsFrom(String number) {
        return Instant.ofEpochSecond(given.database()
                .count("SELECT floor(extract(epoch FROM lock_counts_from)) FROM ticket WHERE number = ?", number));
    }
}
