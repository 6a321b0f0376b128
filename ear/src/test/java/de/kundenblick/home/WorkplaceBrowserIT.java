package de.kundenblick.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.ListScreen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class WorkplaceBrowserIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    @Tag("E-16")
    void whatACustomerWritesShowsAtTheOpenWorkplaceByItself(Intranet intranet) {
        intranet.given().customer("K-1").named("Müller & Söhne").soldBy("agent");
        intranet.given().contact("anna").at("K-1").named("Anna", "Muster").signsInAs("anna@example.org");
        var desk = intranet.loginAs("agent")
                .open(WorkplaceScreen.ADDRESS, WorkplaceScreen::new)
                .awaitLive();
        assertThat(desk.text()).contains("Alles gelesen");

        var portal = intranet.inAnotherBrowser().portal().loginAs("anna@example.org");
        var form = portal.open("/portal/interaction/create", PortalMessageScreen::new);
        form.send("Anfrage", "Wo bleibt die Ware?", "Wir warten seit gestern.");

        desk.awaitMessage("Wo bleibt die Ware?");
        assertThat(desk.messageTexts())
                .singleElement()
                .asString()
                .contains("Wir warten seit gestern.", "Anna Muster", "Müller & Söhne");
        PlaywrightAssertions.assertThat(intranet.page().locator(".bell-count")).hasText("1");
        desk.look();

        desk.answerFirst("Sie kommt heute.");

        assertThat(desk.address()).startsWith(WorkplaceScreen.ADDRESS);
        assertThat(desk.messageTexts()).isEmpty();
        assertThat(intranet.given()
                        .database()
                        .texts("SELECT body FROM interaction_entry WHERE NOT internal ORDER BY id"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Sie kommt heute.");
        assertThat(intranet.given()
                        .database()
                        .texts("SELECT e.login FROM interaction_entry m" + " JOIN employee e ON e.id = m.read_by_id"))
                .containsExactly("agent");
    }

    @Test
    @Tag("E-06")
    void followUpsAreDueOnTheirDayAndAreEndedAndPutOffInPlace(Intranet intranet) {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        String far = DAY.format(today.plusYears(5));
        var given = intranet.given();
        var longAgo = Instant.parse("2024-01-15T10:00:00Z");
        given.interaction("I-1").followUpOn(LocalDate.of(2024, 2, 29)).happenedAt(longAgo);
        given.interaction("I-2").followUpOn(today).happenedAt(longAgo);
        given.interaction("I-3").followUpOn(today.plusDays(3)).happenedAt(longAgo);
        given.interaction("I-4").followUpOn(today).recordedBy("colleague");
        given.interaction("I-5");

        var desk = intranet.loginAs("agent").open(WorkplaceScreen.ADDRESS, WorkplaceScreen::new);
        assertThat(desk.followUps()).containsExactly("Überfällig I-1", "Heute I-2", "In den nächsten Tagen I-3");

        assertThat(desk.end("I-2").followUps()).containsExactly("Überfällig I-1", "In den nächsten Tagen I-3");
        desk.putOff("I-1", "01.03.2024");
        assertThat(desk.dialog()).contains("Dieser Tag ist schon vorbei.");
        desk.closeDialog();
        assertThat(desk.putOffByADay("I-1").followUps()).containsExactly("In den nächsten Tagen I-1 I-3");
        assertThat(desk.putOff("I-3", far).followUps()).containsExactly("In den nächsten Tagen I-1");

        var list = intranet.open("/intranet/interaction/followups?owner=me", ListScreen::new);
        assertThat(list.column("Nummer")).containsExactly("I-1", "I-3");
        assertThat(list.column("Verfolgen am")).endsWith(far);
    }

    @Test
    void aCalendarProgramFollowsTheSecretAddress(Intranet intranet) {
        intranet.given().customer("K-1").named("Müller; Söhne");
        intranet.given()
                .interaction("I-1")
                .followUpOn(LocalDate.of(2090, 3, 26))
                .noted("agent", "vertraulich");
        intranet.loginAs("agent")
                .open("/intranet/account/profile", FeedScreen::new)
                .renew();
        var feed = intranet.at(FeedScreen::new);
        String address = feed.secretAddress();

        var stranger = intranet.inAnotherBrowser().page().request();
        var answer = stranger.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.text())
                .contains("DTSTART;VALUE=DATE:20900326", "Müller\\; Söhne")
                .doesNotContain("vertraulich");
        assertThat(stranger.get(
                                address,
                                RequestOptions.create()
                                        .setHeader(
                                                "If-None-Match",
                                                answer.headers().get("etag")))
                        .status())
                .isEqualTo(304);
        assertThat(stranger.get(address + "x").status()).isEqualTo(404);

        intranet.open("/intranet/account/profile", Screen::new);
        assertThat(intranet.at(FeedScreen::new).source()).doesNotContain("token=");
        intranet.at(FeedScreen::new).revoke();
        assertThat(stranger.get(address).status()).isEqualTo(404);
    }

    @Test
    @Tag("E-17")
    void anAdministratorSeesWhatIsUnreadOfEverybodyAndGivesItToSomebodyElse(Intranet intranet) {
        var given = intranet.given();
        given.interaction("I-1").received("anna", "Eins");
        given.interaction("I-2").ownedBy("colleague").received("anna", "Zwei");
        given.interaction("I-3").received("anna", "Drei").entry().readBy("agent");

        var list = intranet.loginAs("admin").open("/intranet/home/portal", ListScreen::new);

        assertThat(list.column("Nummer")).containsExactly("I-1", "I-2");
        assertThat(list.column("Zuständig")).containsExactly("Petra Adler", "Jonas Roth");
        assertThat(list.select("I-1").preview("Zuständig: Jonas Roth")).contains("1 von 1 werden geändert");
        list.change();
        assertThat(list.column("Zuständig")).containsExactly("Jonas Roth", "Jonas Roth");
        assertThat(intranet.inAnotherBrowser()
                        .loginAs("agent")
                        .visit("/intranet/home/portal")
                        .status())
                .isEqualTo(404);
    }
}
