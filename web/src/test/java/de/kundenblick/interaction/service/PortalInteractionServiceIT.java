package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.given.Fixtures;
import de.kundenblick.home.service.PortalHomeService;
import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.PortalEntry;
import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalFilter.Kind;
import de.kundenblick.interaction.PortalInteraction;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.interaction.PortalPlace;
import de.kundenblick.server.AsContact;
import de.kundenblick.server.Statements;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.PortalFileService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalInteractionServiceIT {
    @Inject
    PortalInteractionService service;

    @Inject
    PortalHomeService home;

    @Inject
    PortalFileService files;

    @Inject
    CurrentContact current;

    @Inject
    Fixtures given;

    @Inject
    AsContact asContact;

    @Inject
    Clock clock;

    @BeforeEach
    void signIn() {
        given.contact("anna").at("K-1").named("Anna", "Muster").signsInAs("anna@example.org");
        given.contact("bert").at("K-1").named("Bert", "Kollege");
        given.contact("carl").at("K-2").named("Carl", "Fremd");
    }

    /** Every kind of record there is, by whom it is with; the published ones of others too. */
    private void fill() {
        given.interaction("I-own").of("K-1").with("anna").published("agent", "An Anna");
        given.interaction("I-firm").of("K-1").published("agent", "An alle");
        given.interaction("I-bert").of("K-1").with("bert").published("agent", "An Bert");
        given.interaction("I-note").of("K-1").with("anna").noted("agent", "Nur intern");
        given.interaction("I-none").of("K-1").with("anna");
        given.interaction("I-other").of("K-2").with("carl").published("agent", "An Carl");
        given.interaction("I-otherFirm").of("K-2").published("agent", "An K-2");
        given.interaction("I-moved").of("K-2").with("anna").published("agent", "Von früher");
    }

    @Test
    void everyQuestionKeepsToTheSameRule() throws Exception {
        fill();

        given.contact("anna").portalRole(PortalRole.OWN);
        assertSees("I-firm", "I-own");

        given.contact("anna").portalRole(PortalRole.COMPANY);
        assertSees("I-bert", "I-firm", "I-own");

        given.contact("anna").portalRole(PortalRole.NONE);
        assertSees();

        given.contact("anna").portalRole(PortalRole.COMPANY);
        given.everybodysPreference("portal.company", "off");
        assertSees("I-firm", "I-own");
    }

    @Test
    void customersCountAsTheyAreAtThisMoment() throws Exception {
        fill();

        given.contact("anna").alsoAt("K-2");
        assertSees("I-firm", "I-moved", "I-otherFirm", "I-own");

        given.contact("anna").at("K-2");
        assertSees("I-moved", "I-otherFirm");

        given.contact("anna").portalRole(PortalRole.COMPANY);
        assertSees("I-moved", "I-other", "I-otherFirm");
    }

    @Test
    void whatIsSharedIsSeenUntilTheShareEnds() throws Exception {
        fill();
        given.contact("anna").portalRole(PortalRole.NONE);
        given.interaction("I-other").sharedWith("anna", clock.instant().plus(Duration.ofDays(1)));
        given.interaction("I-note").sharedWith("anna", clock.instant().plus(Duration.ofDays(1)));
        given.interaction("I-bert").sharedWith("anna", clock.instant().minus(Duration.ofDays(1)));
        given.interaction("I-own").sharedWith("carl", clock.instant().plus(Duration.ofDays(1)));

        assertSees("I-other");

        given.contact("anna").portalRole(PortalRole.COMPANY);
        assertSees("I-bert", "I-firm", "I-other", "I-own");
    }

    @Test
    void somebodyWhoIsNoContactAnyMoreSeesNothing() {
        fill();
        given.contact("anna").invalid();

        assertThatThrownBy(this::list).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open("I-own")).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhatIsPublishedLeaves() throws Exception {
        given.interaction("I-1")
                .of("K-1")
                .with("anna")
                .noted("agent", "MARKER zahlt schlecht")
                .published("agent", "Guten Tag")
                .received("anna", "Danke <b>sehr</b>")
                .noted("agent", "MARKER nicht nachgeben");

        assertThat(open("I-1").entries())
                .extracting(PortalEntry::body)
                .containsExactly("Guten Tag", "Danke <b>sehr</b>");
        assertThat(list().toString()).doesNotContain("MARKER");
        assertThat(list(Kind.ALL, "marker")).isEmpty();
        assertThat(list(Kind.ALL, "danke")).hasSize(1);

        given.database()
                .update("UPDATE interaction_entry SET internal = TRUE, published_at = NULL WHERE sender = 'AGENT'");
        assertThat(open("I-1").entries()).extracting(PortalEntry::body).containsExactly("Danke <b>sehr</b>");
    }

    @Test
    void whomItIsWithIsCalledAsThatPersonIsCalled() throws Exception {
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Guten Tag");
        given.interaction("I-2").of("K-1").published("agent", "Guten Tag");
        given.database().update("UPDATE interaction SET contact_name = 'MARKER der Schwierige'");

        assertThat(open("I-1").addressee()).isEqualTo("Anna Muster");
        assertThat(open("I-2").addressee()).isNull();
    }

    @Test
    void filesFollowTheirEntry() throws Exception {
        given.interaction("I-1")
                .of("K-1")
                .with("anna")
                .published("agent", "Anbei")
                .noted("agent", "Intern");
        given.interaction("I-2").of("K-2").published("agent", "Fremd");
        long shown = file("Anbei");

        assertThat(open("I-1").entries())
                .flatExtracting(PortalEntry::files)
                .extracting(AttachmentRow::id)
                .containsExactly(shown);
        assertThat(list().get(0).files()).isOne();
        assertThat(call(() -> files.find(shown)).id()).isEqualTo(shown);
        for (long id : List.of(file("Intern"), file("Fremd"))) {
            assertThatThrownBy(() -> call(() -> files.find(id))).isInstanceOf(AttachmentNotFoundException.class);
        }
    }

    private long file(String body) {
        long id = given.database().nextId();
        given.database()
                .update(
                        """
                        INSERT INTO ticket_attachment (id, version, entry_id, name, media_type, deceptive, size, sha256,
                            complete, created_at)
                        SELECT ?, 1, id, 'a.txt', 'text/plain', false, 0, 'x', true, now() FROM interaction_entry
                        WHERE body = ?
                        """,
                        id,
                        body);
        return id;
    }

    @Test
    @Tag("E-12")
    void whatIsPublishedIsThereAtOnceAndReadByOpening() throws Exception {
        given.contact("anna").portalRole(PortalRole.COMPANY);
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Erstens");
        given.interaction("I-2").of("K-1").with("anna").received("anna", "Von mir");
        given.interaction("I-3").of("K-1").with("bert").received("bert", "Von Bert");

        assertThat(unread()).isEqualTo(2);
        assertThat(list(Kind.UNREAD, null))
                .extracting(PortalInteractionRow::number)
                .containsExactly("I-3", "I-1");
        assertThat(list(Kind.ANSWERED, null))
                .extracting(PortalInteractionRow::number)
                .containsExactly("I-1");

        assertThat(open("I-1").entries()).extracting(PortalEntry::unread).containsExactly(true);
        assertThat(open("I-1").entries()).extracting(PortalEntry::unread).containsExactly(false);
        assertThat(unread()).isOne();

        given.interaction("I-1").published("agent", "Zweitens");
        assertThat(unread()).isEqualTo(2);
        assertThat(list().get(0).excerpt()).isEqualTo("Zweitens");
        assertThat(call(() -> home.news(10)))
                .extracting(news -> news.number() + news.unread())
                .containsExactly("I-1true", "I-3true", "I-2false");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
        given.contact("anna").alsoAt("K-2");
        for (int i = 0; i < 12; i++) {
            given.interaction("I-" + i).of("K-" + (1 + i % 2)).with("anna").published("agent", "Nummer " + i);
        }

        var seen = new ArrayList<String>();
        var place = PortalPlace.START;
        for (int page = 0; page < 3; page++) {
            var from = place;
            var rows = call(() -> service.list(PortalFilter.EVERYTHING, from, 5));
            rows.forEach(row -> seen.add(row.number()));
            place = PortalPlace.of(rows.get(rows.size() - 1).place().toString()).orElseThrow();
        }

        assertThat(seen)
                .containsExactly("I-11", "I-10", "I-9", "I-8", "I-7", "I-6", "I-5", "I-4", "I-3", "I-2", "I-1", "I-0");
    }

    @Test
    void aLongThreadIsReadInParts() throws Exception {
        var thread = given.interaction("I-1").of("K-1").with("anna");
        for (int i = 0; i < PortalInteractionService.ENTRIES + 3; i++) {
            thread.published("agent", "Beitrag " + i);
        }

        var newest = open("I-1");
        assertThat(newest.earlier()).isTrue();
        assertThat(newest.entries()).hasSize(PortalInteractionService.ENTRIES);
        assertThat(given.database().count("SELECT count(*) FROM portal_reading"))
                .as("what was not shown is not read")
                .isEqualTo(PortalInteractionService.ENTRIES);
        var earlier = call(() -> service.open("I-1", newest.entries().get(0).place()));
        assertThat(earlier.earlier()).isFalse();
        assertThat(earlier.entries())
                .extracting(PortalEntry::body)
                .containsExactly("Beitrag 0", "Beitrag 1", "Beitrag 2");
        assertThat(unread()).isZero();
    }

    @Test
    void aPageAsksTheDatabaseAFewTimesHoweverMuchThereIs() throws Exception {
        given.contact("anna").portalRole(PortalRole.COMPANY);
        for (int i = 0; i < 30; i++) {
            given.interaction("I-" + i).of("K-1").with("anna").published("agent", "Nummer " + i);
        }

        assertThat(Statements.during(() -> list())).isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> open("I-1"))).isLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> call(() -> home.news(10)) + "" + home()))
                .isLessThanOrEqualTo(6);
    }

    private int home() throws Exception {
        return call(() -> home.unread(100));
    }

    private void assertSees(String... numbers) throws Exception {
        assertThat(list()).extracting(PortalInteractionRow::number).containsExactlyInAnyOrder(numbers);
        assertThat(call(() -> home.news(50))).extracting(news -> news.number()).containsExactlyInAnyOrder(numbers);
        assertThat(unread()).isEqualTo(numbers.length);
        for (String number : given.database().texts("SELECT number FROM interaction")) {
            if (List.of(numbers).contains(number)) {
                assertThat(open(number).number()).isEqualTo(number);
            } else {
                assertThatThrownBy(() -> open(number)).as(number).isInstanceOf(InteractionGoneException.class);
            }
        }
        given.database().update("DELETE FROM portal_reading");
    }

    private int unread() throws Exception {
        int counted = call(() -> home.unread(100));
        assertThat(list(Kind.UNREAD, null)).hasSize(counted);
        return counted;
    }

    private List<PortalInteractionRow> list() throws Exception {
        return list(Kind.ALL, null);
    }

    private List<PortalInteractionRow> list(Kind kind, String words) throws Exception {
        return call(() -> service.list(new PortalFilter(kind, words), PortalPlace.START, 50));
    }

    private PortalInteraction open(String number) throws Exception {
        return call(() -> service.open(number, PortalPlace.START));
    }

    /** As in a request of its own. */
    private <T> T call(Callable<T> work) throws Exception {
        current.forget();
        return asContact.call(work);
    }
}
