package de.kundenblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.SearchDialogScreen;
import de.kundenblick.given.Fixtures;
import de.kundenblick.ticket.EventKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page in light and dark and on a phone; a page that is missing here fails as well. As nothing is changed on them,
 * the pages of a site share what is given, the login and the browser.
 */
@Tag("F-19")
@ExtendWith(Stage.class)
class PagesBrowserIT {
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    static Stream<String> intranet() {
        return Stream.of(
                "/intranet/home/start",
                "/intranet/home/portal",
                "/intranet/home/start?scope=all",
                "/intranet/interaction/followups",
                "/intranet/customer/center?number=K-7",
                "/intranet/customer/center?number=unknown",
                "/intranet/customer/edit",
                "/intranet/customer/edit?number=K-7",
                "/intranet/customer/hold?number=K-7",
                "/intranet/customer/rules",
                "/intranet/customer/duplicates",
                "/intranet/customer/duplicates?kind=CONTACT",
                "/intranet/customer/merge",
                "/intranet/customer/merges",
                "/intranet/customer/contact?customer=K-7",
                "/intranet/customer/contact?login=anna",
                "/intranet/customer/list",
                "/intranet/customer/list?q=nobody&sort=-number",
                "/intranet/customer/contacts?validity=VALID&sort=displayName",
                "/intranet/ticket/create",
                "/intranet/ticket/list",
                "/intranet/ticket/list?customer=K-7&show=escalated",
                "/intranet/ticket/queues",
                "/intranet/ticket/mine",
                "/intranet/ticket/watched",
                "/intranet/ticket/escalations",
                "/intranet/ticket/status",
                "/intranet/ticket/search?q=ticket",
                "/intranet/ticket/drafts",
                "/intranet/ticket/write",
                "/intranet/ticket/write?number=T-1",
                "/intranet/ticket/show?number=T-1",
                "/intranet/ticket/letter?file=1",
                "/intranet/ticket/promises?number=K-7",
                "/intranet/ticket/contact?login=anna",
                "/intranet/ticket/statistics",
                "/intranet/interaction/reports",
                "/intranet/audit/log",
                "/intranet/mail/list",
                "/intranet/mail/show?id=1",
                "/intranet/mail/inbox",
                "/intranet/mail/received?id=1",
                "/intranet/mail/accounts",
                "/intranet/mail/account",
                "/intranet/audit/history?type=customer&key=K-7",
                "/intranet/dashboard/widgets",
                "/intranet/exchange/import",
                "/intranet/exchange/imports",
                "/intranet/exchange/mapping?id=1",
                "/intranet/exchange/run?id=2",
                "/intranet/account/profile",
                "/intranet/account/password",
                "/intranet/account/employees",
                "/intranet/account/employee",
                "/intranet/account/employee?login=agent",
                "/intranet/account/roles",
                "/intranet/account/role?id=1",
                "/intranet/account/teams",
                "/intranet/account/team",
                "/intranet/account/matrix",
                "/intranet/queue/list",
                "/intranet/filter/edit",
                "/intranet/filter/list",
                "/intranet/filter/try",
                "/intranet/reply/edit",
                "/intranet/reply/list",
                "/intranet/queue/addresses",
                "/intranet/queue/edit",
                "/intranet/template/list",
                "/intranet/template/edit",
                "/intranet/setup/states",
                "/intranet/setup/state?id=5",
                "/intranet/setup/types",
                "/intranet/setup/type",
                "/intranet/setup/services",
                "/intranet/setup/service",
                "/intranet/setup/priorities",
                "/intranet/setup/calendars",
                "/intranet/setup/calendar?id=1",
                "/intranet/setup/levels",
                "/intranet/setup/level",
                "/intranet/ticket/target?number=T-1&target=solution",
                "/intranet/interaction/list",
                "/intranet/interaction/create?customer=K-7",
                "/intranet/interaction/show?number=I-1",
                "/intranet/interaction/show?number=I-1&tab=general",
                "/intranet/interaction/topics",
                "/intranet/interaction/topic",
                "/intranet/customer/loginas",
                "/intranet/account/twostep",
                "/intranet/home/brand",
                "/intranet/notification/list",
                "/intranet/notification/list?all=true",
                "/intranet/no-such-page");
    }

    static Stream<String> withoutLogin() {
        return Stream.of(
                "/intranet/login",
                "/intranet/login?problem=unreachable",
                "/intranet/login/code",
                "/intranet/login/setup",
                "/intranet/login/forgotten",
                "/intranet/login/link",
                "/portal/login",
                "/portal/login/code",
                "/portal/login/forgotten",
                "/portal/login/link",
                "/portal/login/invited",
                "/portal/rating?token=unknown",
                "/no-such-page");
    }

    @TestFactory
    Stream<DynamicTest> lookAsTheyShouldAtTheIntranet(Intranet intranet) {
        fill(intranet.given());
        intranet.loginAs("admin");

        return each(intranet(), intranet::look);
    }

    @TestFactory
    Stream<DynamicTest> lookAsTheyShouldBeforeTheLogin(Intranet intranet) {
        return each(withoutLogin(), intranet::look);
    }

    static Stream<String> portal() {
        return Stream.of(
                "/portal/start",
                "/portal/interaction/list",
                "/portal/interaction/list?show=UNREAD&q=nobody",
                "/portal/interaction/show?number=I-1",
                "/portal/interaction/create",
                "/portal/ticket/list",
                "/portal/ticket/list?show=open&q=nobody",
                "/portal/ticket/show?number=T-1",
                "/portal/ticket/create",
                "/portal/account/data",
                "/portal/account/password",
                "/portal/account/profile",
                "/portal/account/twostep");
    }

    @TestFactory
    Stream<DynamicTest> lookAsTheyShouldAtThePortal(Portal portal) {
        var given = portal.given();
        given.contact("anna").named("Anna", "Muster").alsoAt("K-8").signsInAs("anna@example.org");
        given.interaction("I-1")
                .with("anna")
                .subject("Lieferung der Ersatzteile")
                .received("anna", "Wann kommen sie?")
                .published("agent", "Am Dienstag.");

        given.ticket("T-1")
                .by("anna")
                .subject("Die Heizung bleibt kalt")
                .asked("Seit gestern.")
                .answered("agent", "Morgen kommt jemand.")
                .state("closed successful");

        portal.loginAs("anna@example.org");

        return each(portal(), portal::look);
    }

    @Test
    void theOpenSearchLooksAsItShould(Intranet intranet) {
        fill(intranet.given());
        intranet.loginAs("agent").visit("/intranet/customer/center");
        var search = new SearchDialogScreen(intranet.page());

        search.type(SearchDialogScreen.Field.CUSTOMER, "mueller");

        search.look();
    }

    @Test
    void noPageIsLeftOut() throws IOException {
        var visited = Stream.of(intranet(), withoutLogin(), portal())
                .flatMap(addresses -> addresses)
                .map(address -> address.replaceFirst("\\?.*", "") + ".xhtml")
                .toList();

        try (var files = Files.walk(PAGES)) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.startsWith("/intranet/") || page.startsWith("/portal/"));
            assertThat(visited).containsAll(pages.toList());
        }
    }

    private static Stream<DynamicTest> each(Stream<String> addresses, Consumer<String> look) {
        return addresses.map(address -> DynamicTest.dynamicTest(address, () -> look.accept(address)));
    }

    private static void fill(Fixtures given) {
        given.customer("K-7")
                .named("Müller & Söhne GmbH")
                .at("Hauptstraße 1", "10115", "Berlin")
                .email("info@mueller.example")
                .phone("+4930123456")
                .website("https://mueller.example")
                .comment("Ruft gern vor acht an.")
                .soldBy("agent")
                .onCreditHold();
        for (int i = 0; i < 12; i++) {
            given.contact("person" + i).at("K-7").named("Person", "Nummer " + i).position("Einkauf");
            given.ticket("T-" + i)
                    .of("K-7")
                    .by("person" + i)
                    .subject("Lieferung " + i + " ist noch nicht angekommen und wird dringend erwartet")
                    .state(i % 2 == 0 ? "new" : "open")
                    .dueInHours(i - 3);
        }
        given.contact("anna")
                .at("K-7")
                .named("Anna", "Muster")
                .email("anna@mueller.example")
                .invalid();
        given.interaction("I-1")
                .of("K-7")
                .followUpOn(LocalDate.of(2024, 2, 29))
                .received("person1", "Wann kommt denn nun die Lieferung?");
        imported(given, 1, "DRAFT");
        imported(given, 2, "DONE");
        given.database()
                .update(
                        """
                        INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, cause, created_at)
                        VALUES (1, 1, 'anna@mueller.example', 'Ihre Lieferung', 'Guten Tag', 'de', 'FAILED',
                            '550 5.1.1 no such person', now())
                        """);
        given.database()
                .update(
                        """
                        INSERT INTO mail_inbox (id, version, state, arrived_at, stored_at, due_at, attempts, size, sha256,
                            sender_address, subject, cause)
                        VALUES (1, 1, 'UNREADABLE', now(), now(), now(), 5, 42, '', 'anna@mueller.example', 'Wo bleibt es?',
                            'IOException: broken')
                        """);
        given.database()
                .update(
                        """
                        INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, author, body, written_at)
                        SELECT 1, 1, id, 'CUSTOMER', 'EMAIL', true, 'Person Nummer 1', 'Siehe Anlage', now()
                        FROM ticket WHERE number = 'T-1'
                        """);
        given.database()
                .update(
                        """
                        INSERT INTO ticket_attachment (id, version, message_id, name, media_type, deceptive, size, sha256,
                            complete, created_at)
                        VALUES (1, 1, 1, 'Ihr Angebot.eml', 'message/rfc822', false, 55, '0', true, now())
                        """);
        given.database()
                .update("INSERT INTO ticket_attachment_part VALUES (1, 0, convert_to("
                        + "E'From: anna@example.org\nSubject: Ihr Angebot\n\nGuten Tag', 'UTF8'))");
        given.ticket("T-1")
                .lockedBy("agent")
                .happened("Petra Adler", EventKind.CREATED, null, "new")
                .happened("Petra Adler", EventKind.STATE, "new", "open");
    }

    private static void imported(Fixtures given, long id, String state) {
        given.database()
                .update(
                        """
                        INSERT INTO import_run (id, version, kind, state, employee_name, file_name, file_size, vcard,
                            settings, headers, created_at, alive_at, position, stop_asked, row_count, rows_done, created,
                            changed, unchanged, rejected, duplicates, events, customers, contacts, queues, kept)
                        VALUES (?, 1, 'CUSTOMERS', ?, 'Ada Min', 'kunden-aus-dem-alten-system.csv', 1234, false,
                            '{"encoding":"UTF-8","delimiter":";","columns":{"Nr":"CUSTOMER_NUMBER","Art":"CUSTOMER_KIND"},
                            "values":{},"existing":"UPDATE","key":"CUSTOMER_NUMBER","skipDuplicates":false}',
                            '["Nr","Name","Art"]', now(), now(), 3, false, 3, 3, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0)
                        """,
                        id,
                        state);
        given.database()
                .update(
                        "INSERT INTO import_part VALUES (?, 0, convert_to(E'Nr;Name;Art\\nA-1;Eins AG;Firma\\n', 'UTF8'))",
                        id);
        given.database()
                .update(
                        "INSERT INTO import_issue (import_id, kind, line, column_name, reason, parameters, cells)"
                                + " VALUES (?, 'REJECTED', 3, 'E-Mail', 'exchange.row.email', '[\"kaputt\"]', '[\"A-2\"]')",
                        id);
    }
}
