package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.Deletion;
import de.kundenblick.interaction.InteractionLists;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.OneTransaction;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.search.SearchHit;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InteractionListServiceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2024-03-04T11:00:00Z");

    @Inject
    InteractionListService service;

    @Inject
    InteractionDeletionService deletions;

    @Inject
    PublicationService publications;

    @Inject
    InteractionSummaryService summaries;

    @Inject
    InteractionSearchService search;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    OneTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void everyFilterFindsItsOwn() throws Exception {
        given.employee("agent");
        given.contact("anna").at("K-1");
        given.interaction("I-100001")
                .of("K-1")
                .with("anna")
                .topic("Angebot")
                .recordedBy("agent")
                .recorder("Aushilfe 50%")
                .reference("A-77")
                .happenedAt(NOON)
                .followUpOn(today())
                .received("anna", "Die Kaffeemaschine tropft.");
        given.interaction("I-100002").of("K-2").status(InteractionStatus.CLOSED);
        given.interaction("I-100003").of("K-3").followUpOn(today().plusDays(3)).noted("agent", "Nur für uns.");

        for (String query : List.of(
                "number=100001",
                "number=i-100001",
                "customer=k-1",
                "contact=ANNA",
                "topic=" + given.topic("Angebot"),
                "recorder=aushilfe 50%25",
                "recorder=Aus",
                "reference=a-",
                "happenedFrom=2024-03-04&happenedTo=2024-03-04",
                "followUpOn=due",
                "unread=yes",
                "published=yes",
                "words=kaffeemaschine")) {
            assertThat(numbers(query)).as(query).containsExactly("I-100001");
        }
        assertThat(numbers("status=CLOSED")).containsExactly("I-100002");
        assertThat(numbers("followUpOn=later")).containsExactly("I-100003");
        assertThat(numbers("followUpOn=none")).containsExactly("I-100002");
        assertThat(numbers("published=no&sort=number")).containsExactly("I-100002", "I-100003");
        assertThat(numbers("recorder=%25")).isEmpty();
        assertThat(numbers("owner=me&sort=number")).containsExactly("I-100001", "I-100002", "I-100003");
        assertThat(numbers("sort=followUpOn")).containsExactly("I-100001", "I-100003", "I-100002");
    }

    private static String marks(long... ids) {
        return String.join(
                ",", java.util.Arrays.stream(ids).mapToObj(id -> id + ":1").toList());
    }

    @Test
    @Tag("E-03")
    void deletesInAnyStatusAndLeavesATombstoneOfWhatTheCustomerSaw() throws Exception {
        given.customer("K-1");
        long open = given.interaction("I-1").of("K-1").noted("agent", "Intern").id();
        long closed = given.interaction("I-2")
                .of("K-1")
                .status(InteractionStatus.CLOSED)
                .id();
        long published = given.interaction("I-3")
                .of("K-1")
                .published("agent", "Guten Tag")
                .id();
        var selection = Selection.parse(marks(open, closed, published));

        var preview = asAgent.call(() -> deletions.preview(selection));
        assertThat(preview.size()).isEqualTo(3);
        assertThat(preview.lines())
                .filteredOn(Deletion.Line::published)
                .extracting(Deletion.Line::number)
                .containsExactly("I-3");
        assertThat(numbers("customer=K-1")).hasSize(3);

        asAgent.run(() -> deletions.delete(selection));

        assertThat(numbers("customer=K-1")).isEmpty();
        assertThat(asAgent.call(() -> service.deleted("k-1"))).singleElement().satisfies(left -> {
            assertThat(left.number()).isEqualTo("I-3");
            assertThat(left.deletedBy()).isEqualTo("Petra Adler");
        });
        assertThat(given.database()
                        .texts("SELECT actor || ' ' || record_key FROM audit_entry WHERE type = 'interaction'"
                                + " AND action = 'DELETED' AND record_key IS NOT NULL ORDER BY record_key"))
                .containsExactly("agent I-1", "agent I-2", "agent I-3");
    }

    @Test
    void leavesAloneWhatOthersHaveChangedMeanwhile() throws Exception {
        long changed = given.interaction("I-1").id();
        given.database().update("UPDATE interaction SET version = 2 WHERE id = ?", changed);

        var done = asAgent.call(() -> deletions.delete(Selection.parse(marks(changed))));

        assertThat(done.conflicts()).isOne();
        assertThat(numbers("number=I-1")).containsExactly("I-1");
    }

    @Test
    void leavesAloneWhatIsPublishedWhileTheDeletionWaits() throws Exception {
        var selection = Selection.parse(
                marks(given.interaction("I-1").noted("agent", "Hallo").id()));
        long entry = given.interaction("I-1").entry().id();

        var deletion = asAgent.call(() -> transaction.call(() -> {
            publications.publish(entry, false, false);
            var deleting = CompletableFuture.supplyAsync(() -> delete(selection));
            awaitSomebodyWaiting();
            return deleting;
        }));

        assertThat(deletion.join().conflicts()).isOne();
        assertThat(numbers("number=I-1&published=yes")).containsExactly("I-1");
    }

    private Deletion delete(Selection selection) {
        try {
            return asColleague.call(() -> deletions.delete(selection));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void awaitSomebodyWaiting() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (given.database().count("SELECT count(*) FROM pg_locks WHERE NOT granted") == 0) {
            assertThat(System.nanoTime()).as("somebody waits for the record").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void analystsDeleteNothing() {
        assertThatThrownBy(() -> asAnalyst.run(() -> deletions.delete(Selection.parse("1:1"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void tellsAtAGlanceWhatWaits() throws Exception {
        long anna = given.contact("anna").at("K-1").id();
        long customer = given.customer("K-1").id();
        given.interaction("I-1").of("K-1").with("anna").followUpOn(today()).received("anna", "Hallo");
        given.interaction("I-2").of("K-1").followUpOn(today().plusDays(1)).happenedAt(NOON);
        given.interaction("I-3").of("K-1").status(InteractionStatus.CLOSED).happenedAt(NOON.plusSeconds(1));

        var all = asAgent.call(() -> summaries.ofCustomer(customer));
        var own = asAgent.call(() -> summaries.ofContact(anna));

        assertThat(all.latest()).extracting(row -> row.number()).containsExactly("I-1", "I-3", "I-2");
        assertThat(List.of(all.open(), all.followUps(), all.due(), all.unread()))
                .containsExactly(2L, 2L, 1L, 1L);
        assertThat(own.latest()).singleElement().satisfies(row -> assertThat(row.unread())
                .isTrue());
        assertThat(asAgent.call(() -> summaries.ofCustomer(given.customer("K-9").id()))
                        .latest())
                .isEmpty();
    }

    @Test
    void isFoundByNumberAndByReference() throws Exception {
        given.interaction("I-100001").subject("Angebot 7");
        given.interaction("I-100002").reference("100001-B");

        assertThat(asAgent.call(() -> search.find("100001", 5)))
                .extracting(SearchHit::mark)
                .containsExactly("I-100001", "I-100002");
        assertThat(asAgent.call(() -> search.find("i-100001", 5)))
                .extracting(SearchHit::title)
                .containsExactly("Angebot 7");
        assertThat(asAgent.call(() -> search.find("%%%", 5))).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    private List<String> numbers(String query) throws Exception {
        var state = ListState.parse(InteractionLists.INTERACTIONS, query + "&columns=number");
        return asAgent.call(() -> service.page(state, ListPosition.START)).rows().stream()
                .map(row -> row.cells().get(0).value())
                .toList();
    }
}
