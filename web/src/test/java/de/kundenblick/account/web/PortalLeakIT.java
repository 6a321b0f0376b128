package de.kundenblick.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.service.OwnDataService;
import de.kundenblick.given.Fixtures;
import de.kundenblick.given.PlantedMarkers;
import de.kundenblick.given.TwoCompanies;
import de.kundenblick.interaction.service.PublicationService;
import de.kundenblick.interaction.service.ReplyService;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import de.kundenblick.server.PortalWalk;
import de.kundenblick.server.Reader;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.service.TicketWorkService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a contact gets to see, on every page and in every file, compared with all that is internal or another's. */
@ArquillianTest
class PortalLeakIT {
    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @Inject
    PublicationService publications;

    @Inject
    ReplyService replies;

    @Inject
    TicketWorkService tickets;

    @Inject
    OwnDataService ownData;

    @Inject
    AsAgent asAgent;

    @Inject
    AsContact asContact;

    @BeforeEach
    void twoCompaniesAndTheirRecords() {
        TwoCompanies.in(given);
    }

    @Test
    @Tag("F-05")
    @Tag("E-07")
    void nothingInternalIsInAnyAnswer() throws Exception {
        PlantedMarkers.in(given.database());

        var answers = walk(TwoCompanies.ANNA);

        assertThat(answers).allSatisfy((address, body) -> assertThat(body)
                .as(address)
                .doesNotContainIgnoringCase(PlantedMarkers.WORD)
                .doesNotContainIgnoringCase("kreditsperre")
                .doesNotContainIgnoringCase("credit hold"));
        assertThat(TwoCompanies.words("Nordlicht"))
                .allSatisfy(word -> assertThat(answers.values()).as(word).anyMatch(body -> body.contains(word)));
    }

    @Test
    @Tag("F-05")
    @Tag("E-07")
    void nothingInternalIsInMailsAndInTheOwnData() throws Exception {
        PlantedMarkers.in(given.database());
        long entry = given.interaction("I-K-1")
                .noted("agent", "Jetzt für alle")
                .entry()
                .id();

        asAgent.run(() -> publications.publish(entry, false, true));
        asAgent.run(() -> replies.reply("I-K-1", "Gern geschehen"));
        asAgent.run(() -> tickets.write("T-K-1", NewMessage.answer(MessageChannel.PORTAL, "Ist erledigt"), null, null));

        var mails = given.database()
                .texts(
                        "SELECT concat_ws(' ', subject, text, html) FROM mail_outbox WHERE recipient = ?",
                        TwoCompanies.ANNA);
        var data = asContact.call(() -> ownData.own("json")).toString();
        assertThat(mails).hasSize(3);
        assertThat(mails).noneMatch(mail -> mail.contains(PlantedMarkers.WORD));
        assertThat(data).contains(TwoCompanies.words("Nordlicht")).doesNotContain(PlantedMarkers.WORD);
        assertThat(data).doesNotContain(TwoCompanies.words("Südwind"));
    }

    @Test
    void theSameWordsAreSeenByEmployees() throws Exception {
        PlantedMarkers.in(given.database());

        var agent = Reader.signedIn(request.getLocalPort(), "agent");

        for (String page : List.of(
                "/intranet/interaction/show?number=I-K-1",
                "/intranet/ticket/show?number=T-K-1",
                "/intranet/customer/edit?number=K-1")) {
            assertThat(agent.page(page)).as(page).contains(PlantedMarkers.WORD);
        }
    }

    @Test
    @Tag("E-12")
    void whatBelongsToOneCompanyIsNotFoundByTheOther() throws Exception {
        var bert = Reader.atPortal(request.getLocalPort(), TwoCompanies.BERT);

        for (String address : walk(TwoCompanies.ANNA).keySet()) {
            var answer = bert.get(address);
            if (address.matches(".*[?&](number|id|ticket|interaction|token)=.*")) {
                assertThat(answer.statusCode()).as(address).isEqualTo(404);
            }
            assertThat(answer.body()).as(address).doesNotContain(TwoCompanies.words("Nordlicht"));
        }
    }

    private Map<String, String> walk(String contact) throws Exception {
        var pages = Pages.all().keySet().stream()
                .filter(page -> page.startsWith("/portal/"))
                .sorted()
                .toList();
        return PortalWalk.from(pages, Reader.atPortal(request.getLocalPort(), contact));
    }
}
