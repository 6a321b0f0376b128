package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.TicketType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketWorkIT {
    private static final Instant NEXT_YEAR =
            Instant.now().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.MICROS);

    @Inject
    WorkedTickets tickets;

    @Inject
    ToldChanges told;

    private Fixtures given;

    @BeforeEach
    void begin() {
        given = tickets.given;
        told.forget();
    }

    @Test
    @Tag("D-76")
    void everyChangeLeavesWhoOldAndNew() throws Exception {
        given.ticket("T-1").subject("Drucker");
        given.queue("billing");
        given.contact("anna").at("K-2");

        tickets.change("T-1", action -> {
            action.rename("Drucker brennt");
            action.rank(Priority.HIGH);
            action.moveTo(tickets.queue("billing"));
            action.giveTo(tickets.employee("agent"));
            action.makeResponsible(tickets.employee("colleague"));
            action.classify(new Classification(tickets.stored(new TicketType("Störung")), null, null));
            action.concern(tickets.customer("K-2"), tickets.contact("anna"));
            action.watch(tickets.employee("agent"));
            action.write(NewMessage.note("Feuerwehr ist da."));
            action.write(NewMessage.answer(MessageChannel.PHONE, "Wir löschen."));
            action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Danke!"));
            action.enter(tickets.state(TicketState.PENDING_REMINDER), NEXT_YEAR);
            action.unwatch(tickets.employee("agent"));
        });

        assertThat(tickets.history("T-1"))
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

        tickets.change("T-1", action -> {
            action.rename(" Drucker ");
            action.rank(Priority.NORMAL);
            action.moveTo(tickets.queue("support"));
            action.giveTo(tickets.employee("agent"));
            action.makeResponsible(null);
            action.classify(new Classification());
            action.concern(tickets.customer("K-1"), null);
            action.watch(tickets.employee("agent"));
            action.enter(tickets.state(TicketState.NEW), NEXT_YEAR);
        });

        assertThat(tickets.history("T-1")).isEmpty();
        assertThat(told.about("T-1")).isEmpty();
    }

    @Test
    void closingUnlocksAndEndsTheWaiting() throws Exception {
        given.ticket("T-1").lockedBy("agent");
        tickets.enter("T-1", TicketState.PENDING_REMINDER, NEXT_YEAR);

        tickets.enter("T-1", TicketState.CLOSED_SUCCESSFUL, null);

        assertThat(tickets.history("T-1"))
                .endsWith(
                        "Petra Adler|STATE|pending reminder|closed successful",
                        "Petra Adler|PENDING_UNTIL|" + NEXT_YEAR + "|–",
                        "Petra Adler|LOCK|LOCK|UNLOCK");
        assertThat(tickets.column("T-1", "lock_kind")).isEqualTo("UNLOCK");
        assertThat(tickets.column("T-1", "owner_id"))
                .isEqualTo(Long.toString(given.employee("agent").id()));
        assertThat(tickets.column("T-1", "pending_until")).isNull();
    }

    @Test
    void theLockCountsFromEachMessageOfAnAgentAndFromTheAnswerToIt() throws Exception {
        var before = Instant.parse("2024-03-04T09:00:00Z");
        given.ticket("T-1").lockedBy("agent").asked("Hallo?").lockCountsFrom(before);

        tickets.change("T-1", action -> action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Ist da jemand?")));
        assertThat(lockCountsFrom("T-1")).isEqualTo(before);

        tickets.change("T-1", action -> action.write(NewMessage.note("Ich sehe nach.")));
        assertThat(lockCountsFrom("T-1")).isAfter(before);

        given.ticket("T-1").lockCountsFrom(before);
        tickets.change("T-1", action -> action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Danke.")));
        assertThat(lockCountsFrom("T-1")).isAfter(before);

        given.ticket("T-1").lockCountsFrom(before);
        tickets.change("T-1", action -> action.write(NewMessage.ofCustomer(MessageChannel.PHONE, "Und jetzt?")));
        assertThat(lockCountsFrom("T-1")).isEqualTo(before);
    }

    @Test
    void anOwnerWhoCannotSeeTheNewQueueLetsGo() throws Exception {
        given.ticket("T-1").lockedBy("agent");
        given.queue("secret").openOnlyTo("Others");
        given.queue("billing");

        tickets.change("T-1", action -> action.moveTo(tickets.queue("billing")));
        assertThat(tickets.column("T-1", "lock_kind")).isEqualTo("LOCK");

        tickets.change("T-1", action -> action.moveTo(tickets.queue("secret")));
        assertThat(tickets.column("T-1", "lock_kind")).isEqualTo("UNLOCK");
        assertThat(tickets.column("T-1", "owner_id")).isNull();
    }

    @Test
    void aTicketBeginsWithEverythingThatWasSaid() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.queue("support");

        String number = tickets.create(() -> new NewTicket(
                "  Drucker   brennt ",
                tickets.state(TicketState.PENDING_REMINDER),
                NEXT_YEAR,
                tickets.queue("support"),
                tickets.customer("K-1"),
                tickets.contact("anna"),
                Priority.HIGH,
                tickets.employee("agent"),
                tickets.employee("colleague"),
                new Classification(),
                NewMessage.ofCustomer(MessageChannel.PHONE, "Es raucht.")));

        assertThat(tickets.history(number))
                .containsExactly(
                        "Petra Adler|CREATED|–|pending reminder",
                        "Petra Adler|PENDING_UNTIL|–|" + NEXT_YEAR,
                        "Petra Adler|OWNER|–|Petra Adler",
                        "Petra Adler|LOCK|UNLOCK|LOCK",
                        "Petra Adler|RESPONSIBLE|–|Jonas Roth",
                        "Petra Adler|MESSAGE_CUSTOMER|–|PHONE");
        assertThat(tickets.column(number, "subject")).isEqualTo("Drucker brennt");
        assertThat(given.database().texts("SELECT author || '|' || sender || '|' || visible FROM ticket_message"))
                .containsExactly("Anna Muster|CUSTOMER|true");
        assertThat(told.last().kinds()).contains(EventKind.CREATED, EventKind.MESSAGE_CUSTOMER);
    }

    private Instant lockCountsFrom(String number) {
        return Instant.ofEpochSecond(given.database()
                .count("SELECT floor(extract(epoch FROM lock_counts_from)) FROM ticket WHERE number = ?", number));
    }
}
