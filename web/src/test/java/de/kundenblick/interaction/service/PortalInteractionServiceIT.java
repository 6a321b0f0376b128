package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.PortalEntry;
import de.kundenblick.interaction.PortalFilter.Kind;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.PortalFileService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalInteractionServiceIT {
    @Inject
    PortalFileService files;

    @Inject
    Fixtures given;

    @Inject
    Clock clock;

    @Inject
    PortalReader reader;

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

        assertThatThrownBy(reader::list).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reader.open("I-own")).hasRootCauseInstanceOf(IllegalStateException.class);
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

        assertThat(reader.open("I-1").entries())
                .extracting(PortalEntry::body)
                .containsExactly("Guten Tag", "Danke <b>sehr</b>");
        assertThat(reader.list().toString()).doesNotContain("MARKER");
        assertThat(reader.list(Kind.ALL, "marker")).isEmpty();
        assertThat(reader.list(Kind.ALL, "danke")).hasSize(1);

        given.database()
                .update("UPDATE interaction_entry SET internal = TRUE, published_at = NULL WHERE sender = 'AGENT'");
        assertThat(reader.open("I-1").entries()).extracting(PortalEntry::body).containsExactly("Danke <b>sehr</b>");
    }

    @Test
    void whomItIsWithIsCalledAsThatPersonIsCalled() throws Exception {
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Guten Tag");
        given.interaction("I-2").of("K-1").published("agent", "Guten Tag");
        given.database().update("UPDATE interaction SET contact_name = 'MARKER der Schwierige'");

        assertThat(reader.open("I-1").addressee()).isEqualTo("Anna Muster");
        assertThat(reader.open("I-2").addressee()).isNull();
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

        assertThat(reader.open("I-1").entries())
                .flatExtracting(PortalEntry::files)
                .extracting(AttachmentRow::id)
                .containsExactly(shown);
        assertThat(reader.list().get(0).files()).isOne();
        assertThat(reader.call(() -> files.find(shown)).id()).isEqualTo(shown);
        for (long id : List.of(file("Intern"), file("Fremd"))) {
            assertThatThrownBy(() -> reader.call(() -> files.find(id))).isInstanceOf(AttachmentNotFoundException.class);
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

    private void assertSees(String... numbers) throws Exception {
        assertThat(reader.list()).extracting(PortalInteractionRow::number).containsExactlyInAnyOrder(numbers);
        assertThat(reader.call(() -> reader.home.news(50)))
                .extracting(news -> news.number())
                .containsExactlyInAnyOrder(numbers);
        assertThat(reader.unread()).isEqualTo(numbers.length);
        for (String number : given.database().texts("SELECT number FROM interaction")) {
            if (List.of(numbers).contains(number)) {
                assertThat(reader.open(number).number()).isEqualTo(number);
            } else {
                assertThatThrownBy(() -> reader.open(number)).as(number).isInstanceOf(InteractionGoneException.class);
            }
        }
        given.database().update("DELETE FROM portal_reading");
    }
}
