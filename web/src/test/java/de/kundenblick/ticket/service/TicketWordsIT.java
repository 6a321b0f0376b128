package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.search.Passage;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.ticket.FoundIn.Place;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSlice;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketWordsIT {
    @Inject
    TicketListService service;

    @Inject
    TicketSearchService search;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    private long nextMessage = 5_000_000;

    @Test
    void findsWordsInAllTheirFormsInMessages() throws Exception {
        says("T-1", "Die Drucker im dritten Stock drucken nicht mehr.");
        says("T-2", "The printers are printing garbage, says Mr. Müller.");
        says("T-3", "Der Kopierer läuft.");

        assertThat(found("Drucker")).containsExactly("T-1");
        assertThat(found("druckern")).containsExactly("T-1");
        assertThat(found("printed printer")).containsExactly("T-2");
        assertThat(found("mueller")).containsExactly("T-2");
        assertThat(found("MÜLLER")).containsExactly("T-2");
        assertThat(found("läuf*")).containsExactly("T-3");
        assertThat(found("kopierer oder printer")).containsExactlyInAnyOrder("T-2", "T-3");
    }

    @Test
    void findsTicketsByWhoWroteMailsAboutThem() throws Exception {
        given.ticket("T-1").mailed("Hallo");
        given.ticket("T-2").asked("Hallo");

        assertThat(found("Anna@example.org")).containsExactly("T-1");
        assertThat(found("anna@example.com")).isEmpty();
        assertThat(asAgent.call(() -> search.find("anna@example.org", 5))).hasSize(1);
    }

    @Test
    void understandsPhrasesAndExclusions() throws Exception {
        says("T-1", "Kein Papier im Drucker, bitte Toner mitbringen.");
        says("T-2", "Der Drucker meldet: Papier leer, kein Toner.");

        assertThat(found("\"kein Papier\"")).containsExactly("T-1");
        assertThat(found("drucker -bringen")).containsExactlyInAnyOrder("T-1", "T-2");
        assertThat(found("drucker -mitbringen")).containsExactly("T-2");
        assertThat(found("drucker !mitbringen \"toner\"")).containsExactly("T-2");
        assertThat(found("der drucker und das papier")).containsExactlyInAnyOrder("T-1", "T-2");
    }

    @Test
    void saysWhereItWasFoundAndMarksIt() throws Exception {
        given.ticket("T-1").subject("Rechnung <b>doppelt</b>");
        says("T-2", "Hallo, die Rechnungen & <script>alert(1)</script> fehlen.");
        says("T-3", "Siehe Anhang.");
        given.database()
                .update("UPDATE ticket_message SET attachments = 'Rechnung_2026-01.pdf' WHERE ticket_id ="
                        + " (SELECT id FROM ticket WHERE number = 'T-3')");
        var page = asAgent.call(() -> page("q=rechnung&sort=number"));
        var ids = page.slice().rows().stream().map(ListRow::id).toList();

        assertThat(names(page)).containsExactly("T-1", "T-2", "T-3");
        assertThat(ids.stream().map(id -> page.found().get(id).place()))
                .containsExactly(Place.SUBJECT, Place.MESSAGE, Place.ATTACHMENT);
        assertThat(hits(page, ids.get(0))).containsExactly("Rechnung");
        assertThat(hits(page, ids.get(1))).containsExactly("Rechnungen");
        assertThat(hits(page, ids.get(2))).containsExactly("Rechnung");
        assertThat(page.found().get(ids.get(1)).marked()).contains("&", "alert(1)");
        assertThat(found("T-3")).containsExactly("T-3");
    }

    @Test
    void oneFindsOnlyWhatOneMayRead() throws Exception {
        given.employee("colleague").inTeam("Billing");
        says("T-1", "Geheimwort in einer Notiz");
        says("T-2", "Geheimwort anderswo");
        given.ticket("T-2").in("billing").subject("Geheimwort");
        given.queue("billing").openOnlyTo("Billing");

        assertThat(found("geheimwort")).containsExactly("T-1");
        assertThat(names(asColleague.call(() -> page("q=geheimwort")))).containsExactly("T-2");
        assertThat(asColleague.call(() -> search.find("geheimwort", 10)))
                .extracting(SearchHit::mark)
                .containsExactly("T-2");
        assertThat(asAgent.call(() -> search.find("geheimwort", 10)))
                .extracting(SearchHit::mark)
                .containsExactly("T-1");
    }

    @Test
    void wordsAndFiltersNarrowTogether() throws Exception {
        says("T-1", "Netzausfall");
        says("T-2", "Netzausfall");
        given.ticket("T-2").of("K-9").state("open");

        assertThat(found("netzausfall&customer=K-9")).containsExactly("T-2");
        assertThat(found("netzausfall&show=open")).containsExactly("T-2");
        assertThat(found("netzausfall&show=closed")).isEmpty();
        assertThat(asAgent.call(() -> service.marks(ListState.parse(TicketLists.TICKETS, "q=netzausfall&show=new"))))
                .hasSize(1);
    }

    @Test
    void theBestHitComesFirstAndBothWaysArePaged() throws Exception {
        for (int i = 10; i < 50; i++) {
            says("T-" + i, i == 30 ? "Zebra Zebra Zebra" : "Ein Zebra und sehr viel anderes, das niemand sucht");
        }
        var state = ListState.parse(TicketLists.TICKETS, "q=zebra&sort=relevance");
        var first = asAgent.call(() -> service.page(state, ListPosition.START)).slice();
        var last = first.rows().get(first.rows().size() - 1);
        var second = asAgent.call(() -> service.page(state, ListPosition.after(ListPosition.row(last))))
                .slice();
        var fromEnd = asAgent.call(() -> service.page(state, ListPosition.END)).slice();
        var back = asAgent.call(() -> service.page(
                        state,
                        ListPosition.before(ListPosition.row(second.rows().get(0)))))
                .slice();

        assertThat(first.total()).isEqualTo(40);
        assertThat(first.rows().get(0).cells().get(0).value()).isEqualTo("T-30");
        assertThat(second.rows()).hasSize(15);
        assertThat(second.next()).isFalse();
        assertThat(fromEnd.rows().get(24)).isEqualTo(second.rows().get(14));
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    @Test
    void ofAWordThatEveryTicketHasTheNewestAreFound() throws Exception {
        says("T-1", "Hallo");
        given.database()
                .update(
                        """
                INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind, customer_id,
                    created_at, changed_at)
                SELECT 700000 + i, 1, 'M-' || i, 'Betreff', state_id, queue_id, 3, 'UNLOCK', customer_id,
                    now() - i * interval '1 minute', now() FROM generate_series(1, 6000) i, (SELECT * FROM ticket) t
                """);
        given.database()
                .update(
                        """
                INSERT INTO ticket_message (id, version, ticket_id, sender, channel, author, body, written_at)
                SELECT 800000 + i, 1, 700000 + i, 'AGENT', 'NOTE', 'A', 'Hallo Welt ' || i, now()
                FROM generate_series(1, 6000) i
                """);
        given.database().update("ANALYZE ticket, ticket_message");

        try {
            var page = asAgent.call(() -> page("q=hallo"));

            assertThat(page.cut()).isTrue();
            assertThat(page.slice().total()).isEqualTo(1_000);
            assertThat(found("\"welt 17\"")).containsExactly("M-17");
            assertThat(asAgent.call(() -> search.find("hallo", 6))).hasSize(6);
        } finally {
            given.database().update("TRUNCATE ticket_message, ticket CASCADE");
        }
    }

    @Test
    void anyInputIsAQuestion() throws Exception {
        says("T-1", "Etwas ganz anderes");
        for (String typed : List.of(
                "'",
                "\"",
                "((",
                ":*",
                "!",
                "\\",
                "a & | b",
                "und der die das",
                "the and",
                "%",
                "_",
                "x:*'::tsquery",
                "--",
                "**",
                "\u0000",
                "!!!foo",
                "-foo",
                "foo -",
                "\"\"",
                "<foo>",
                "foo <-> bar",
                "😀",
                "oder",
                "a",
                "ab",
                "é")) {
            var state = ListState.of(TicketLists.TICKETS, Map.of("q", typed));

            assertThat(asAgent.call(() -> names(service.page(state, ListPosition.START))))
                    .as(typed)
                    .hasSizeLessThan(2);
            assertThat(asAgent.call(() -> search.find(typed, 6))).as(typed).hasSizeLessThan(2);
        }
    }

    @Test
    void tenThousandCharactersAreAQuestionToo() throws Exception {
        says("T-1", "Etwas ganz anderes");

        assertThat(found("wort ".repeat(2_000))).isEmpty();
        assertThat(asAgent.call(() -> search.find("\"(-wort:* ".repeat(1_000), 6)))
                .isEmpty();
    }

    private void says(String number, String body) {
        given.database()
                .update(
                        """
                        INSERT INTO ticket_message (id, version, ticket_id, sender, channel, author, body, written_at)
                        VALUES (?, 1, ?, 'AGENT', 'NOTE', 'Petra Adler', ?, now())
                        """,
                        nextMessage++,
                        given.ticket(number).id(),
                        body);
    }

    private TicketSlice page(String query) {
        return service.page(ListState.parse(TicketLists.TICKETS, query), ListPosition.START);
    }

    private List<String> found(String words) throws Exception {
        int filters = words.indexOf('&');
        String typed = filters < 0 ? words : words.substring(0, filters);
        String rest = filters < 0 ? "" : words.substring(filters);
        return names(asAgent.call(() -> page("q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + rest)));
    }

    private static List<String> hits(TicketSlice page, long id) {
        return Passage.of(page.found().get(id).marked()).stream()
                .filter(Passage::hit)
                .map(Passage::text)
                .toList();
    }

    private static List<String> names(TicketSlice page) {
        return page.slice().rows().stream()
                .map(row -> row.cells().get(0).value())
                .toList();
    }
}
