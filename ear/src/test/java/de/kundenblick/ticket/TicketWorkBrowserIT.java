package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TicketWorkBrowserIT {
    private static final String CALL = TicketCreateScreen.ADDRESS + "?customer=K-1&contact=anna";
    private static final String TICKET = TicketScreen.addressOf("T-1");

    @Test
    @Tag("D-76")
    @Tag("D-77")
    void aDayOfAnAgent(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        intranet.given().contact("anna").at("K-1").named("Anna", "Muster");
        intranet.given().queue("support");
        var call = intranet.loginAs("agent").open(CALL, TicketCreateScreen::new);
        assertThat(call.customer()).isEqualTo("Hafen (K-1)");
        assertThat(call.contact()).isEqualTo("Anna Muster");
        assertThat(call.isVisibleToCustomer()).isTrue();
        assertThat(call.chosen("priority")).isEqualTo("3 normal");
        call.look();

        call.subject("Drucker brennt").text("Es raucht.").state("warten zur Erinnerung");
        assertThat(call.waitsForNothing().save().complaint()).contains("braucht einen Zeitpunkt");
        assertThat(call.waitsDays(-1).save().complaint()).contains("in der Zukunft");
        assertThat(call.typed()).isEqualTo("Es raucht.");
        call.waitsDays(30).save();

        var ticket = intranet.at(TicketScreen::new);
        assertThat(ticket.fact("Status")).isEqualTo("warten zur Erinnerung");
        assertThat(ticket.messages()).singleElement().satisfies(message -> assertThat(message)
                .contains("Anna Muster", "Vom Kunden", "Es raucht."));
        assertThat(ticket.keys()).contains("Antworten", "Notiz", "Übernehmen");

        ticket.press("t");
        assertThat(ticket.fact("Besitzer")).isEqualTo("Petra Adler");
        assertThat(ticket.fact("Sperre")).isEqualTo("gesperrt");

        ticket.press("n").write("Feuerwehr ist da, t wie Tat.");
        assertThat(ticket.sends()).isEqualTo("Intern speichern");
        ticket.look();
        ticket.press("Control+Enter");
        assertThat(ticket.message("Feuerwehr").getAttribute("class")).contains("note");
        assertThat(ticket.messages().get(0)).contains("Intern", "Feuerwehr");

        ticket.press("a").write("Wir löschen gerade.");
        assertThat(ticket.sends()).isEqualTo("An den Kunden senden");
        ticket.stateAfterwards("erfolgreich geschlossen").submit();
        assertThat(ticket.fact("Status")).isEqualTo("erfolgreich geschlossen");
        assertThat(ticket.fact("Sperre")).isEqualTo("frei");
        assertThat(ticket.messages().get(0)).contains("An den Kunden", "Wir löschen gerade.");

        ticket.press("s").write("Es brennt wieder.").submit();
        assertThat(ticket.fact("Status")).isEqualTo("offen");
        assertThat(ticket.history())
                .contains(
                        "Petra Adler|Status|erfolgreich geschlossen|offen",
                        "Petra Adler|Status|warten zur Erinnerung|erfolgreich geschlossen",
                        "Petra Adler|Besitzer|–|Petra Adler",
                        "Petra Adler|Sperre|frei|gesperrt",
                        "Petra Adler|Interne Notiz|–|Notiz",
                        "Petra Adler|Nachricht an den Kunden|–|Portal",
                        "Petra Adler|Nachricht vom Kunden|–|Telefon");
    }

    @Test
    @Tag("D-25")
    @Tag("D-61")
    void whoCallsAboutTheSameAgainIsFound(Intranet intranet) {
        var given = intranet.given();
        given.customer("K-1").named("Hafen").onCreditHold();
        given.everybodysPreference("customer.rule.holdWarns", "true");
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.ticket("T-1").by("anna").subject("Drucker brennt");
        var call = intranet.loginAs("agent").open(CALL, TicketCreateScreen::new);
        assertThat(call.hints()).contains("Kreditsperre");
        assertThat(call.offered("priority"))
                .containsExactly("1 sehr niedrig", "2 niedrig", "3 normal", "4 hoch", "5 sehr hoch");

        assertThat(call.customer("Hafen").message()).contains("Hafen (K-1) ist bereits ausgewählt");
        assertThat(call.contact()).isEqualTo("Anna Muster");
        call.subject("drucker brennt").text("Immer noch.").save();
        assertThat(call.hints()).contains("T-1");
        assertThat(call.message()).contains("schon ein offenes Ticket");
        call.saveAndStay();

        assertThat(call.message()).contains("ist eröffnet");
        assertThat(call.customer()).isEmpty();
        assertThat(call.typed()).isEmpty();
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isEqualTo(2);
    }

    @Test
    void theSlowerOfTwoIsToldAndLosesNothing(Intranet intranet) {
        var given = intranet.given();
        given.employee("colleague").inTeam("Agents");
        given.ticket("T-1").subject("Drucker");
        given.ticket("T-1")
                .asked("<p>Hallo <script>alert(1)</script><img src='https://tracker.example/p.gif'><b>Welt</b></p>");
        given.database().update("UPDATE ticket_message SET html = true");
        var mine = intranet.loginAs("agent").open(TICKET, TicketScreen::new);
        assertThat(mine.message("Hallo").innerHTML()).contains("<b>Welt</b>").doesNotContain("script", "tracker");
        var other = intranet.inAnotherBrowser().loginAs("colleague");

        other.open(TICKET, TicketScreen::new).take();
        assertThat(mine.take().message()).contains("Jonas Roth hat das Ticket T-1 gerade übernommen");

        mine.press("e").subject("Drucker brennt");
        other.open(TICKET, TicketScreen::new)
                .press("e")
                .subject("Drucker raucht")
                .saveDialog();
        mine.saveDialog();
        assertThat(mine.text()).contains("Drucker brennt", "Drucker raucht", "Jonas Roth");
        mine.look();

        mine = intranet.open(TICKET, TicketScreen::new);
        mine.press("n").write("Einmal genügt.").sendByDoubleClick();
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .isEqualTo(2);

        mine.press("n").write("Das bleibt stehen.");
        given.queue("support").openOnlyTo("Others");
        assertThat(mine.submit().message()).contains("Es gibt kein Ticket T-1");
        assertThat(mine.written()).isEqualTo("Das bleibt stehen.");
        assertThat(List.of(given.database().count("SELECT count(*) FROM ticket_message")))
                .containsExactly(2L);
    }
}
