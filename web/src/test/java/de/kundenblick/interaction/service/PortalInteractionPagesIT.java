package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.PortalEntry;
import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalFilter.Kind;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.interaction.PortalPlace;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lists of the portal, page by page. */
@ArquillianTest
class PortalInteractionPagesIT {
    @Inject
    PortalInteractionService service;

    @Inject
    Fixtures given;

    @Inject
    PortalReader reader;

    @BeforeEach
    void signIn() {
        given.contact("anna").at("K-1").named("Anna", "Muster").signsInAs("anna@example.org");
        given.contact("bert").at("K-1").named("Bert", "Kollege");
        given.contact("carl").at("K-2").named("Carl", "Fremd");
    }

    @Test
    @Tag("E-12")
    void whatIsPublishedIsThereAtOnceAndReadByOpening() throws Exception {
        given.contact("anna").portalRole(PortalRole.COMPANY);
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Erstens");
        given.interaction("I-2").of("K-1").with("anna").received("anna", "Von mir");
        given.interaction("I-3").of("K-1").with("bert").received("bert", "Von Bert");

        assertThat(reader.unread()).isEqualTo(2);
        assertThat(reader.list(Kind.UNREAD, null))
                .extracting(PortalInteractionRow::number)
                .containsExactly("I-3", "I-1");
        assertThat(reader.list(Kind.ANSWERED, null))
                .extracting(PortalInteractionRow::number)
                .containsExactly("I-1");

        assertThat(reader.open("I-1").entries()).extracting(PortalEntry::unread).containsExactly(true);
        assertThat(reader.open("I-1").entries()).extracting(PortalEntry::unread).containsExactly(false);
        assertThat(reader.unread()).isOne();

        given.interaction("I-1").published("agent", "Zweitens");
        assertThat(reader.unread()).isEqualTo(2);
        assertThat(reader.list().get(0).excerpt()).isEqualTo("Zweitens");
        assertThat(reader.call(() -> reader.home.news(10)))
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
            var rows = reader.call(() -> service.list(PortalFilter.EVERYTHING, from, 5));
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

        var newest = reader.open("I-1");
        assertThat(newest.earlier()).isTrue();
        assertThat(newest.entries()).hasSize(PortalInteractionService.ENTRIES);
        assertThat(given.database().count("SELECT count(*) FROM portal_reading"))
                .as("what was not shown is not read")
                .isEqualTo(PortalInteractionService.ENTRIES);
        var earlier =
                reader.call(() -> service.open("I-1", newest.entries().get(0).place()));
        assertThat(earlier.earlier()).isFalse();
        assertThat(earlier.entries())
                .extracting(PortalEntry::body)
                .containsExactly("Beitrag 0", "Beitrag 1", "Beitrag 2");
        assertThat(reader.unread()).isZero();
    }

    @Test
    void aPageAsksTheDatabaseAFewTimesHoweverMuchThereIs() throws Exception {
        given.contact("anna").portalRole(PortalRole.COMPANY);
        for (int i = 0; i < 30; i++) {
            given.interaction("I-" + i).of("K-1").with("anna").published("agent", "Nummer " + i);
        }

        assertThat(Statements.during(() -> reader.list())).isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> reader.open("I-1"))).isLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> reader.call(() -> reader.home.news(10)) + "" + reader.home()))
                .isLessThanOrEqualTo(6);
    }
}
