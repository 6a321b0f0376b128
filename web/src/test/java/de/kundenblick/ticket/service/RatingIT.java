package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LinkToken;
import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsContact;
import de.kundenblick.ticket.CustomerHealth;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketState;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RatingIT {
    private static final String TOKEN = "a-token-of-somebody";

    @Inject
    RatingService byLink;

    @Inject
    PortalRatingService atThePortal;

    @Inject
    PortalTicketService portal;

    @Inject
    TicketService tickets;

    @Inject
    TicketWidgetService widgets;

    @Inject
    PortalTidyJob tidying;

    @Inject
    RatingReaders readers;

    @Inject
    Fixtures given;

    @Inject
    AsContact asContact;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @BeforeEach
    void aTicketThatIsDone() {
        given.contact("anna").at("K-1").named("Anna", "Muster").signsInAs("anna@example.org");
        given.ticket("T-1").by("anna").asked("a").state(TicketState.CLOSED_SUCCESSFUL);
        link("T-1", TOKEN, "30 days");
    }

    @Test
    @Tag("V-14")
    void oneRatingForEachTicketCanBeChangedForSevenDays() throws Exception {
        assertThat(byLink.look(TOKEN).orElseThrow().isRated()).isFalse();

        byLink.rate(TOKEN, 4, " Schnell. ");
        asContact.run(() -> atThePortal.rate("T-1", 5, null));

        assertThat(ratings()).containsExactly("T-1|5|–|Anna Muster");
        assertThat(byLink.look(TOKEN).orElseThrow().stars()).isEqualTo(5);

        given.database().update("UPDATE rating SET rated_at = rated_at - interval '8 days'");
        given.database().update("UPDATE ticket SET closed_at = closed_at - interval '9 days'");

        assertThatThrownBy(() -> byLink.rate(TOKEN, 1, null)).hasMessage("ticket.rating.over");
        assertThatThrownBy(() -> asContact.run(() -> atThePortal.rate("T-1", 1, null)))
                .hasMessage("ticket.rating.over");

        given.database().update("UPDATE ticket SET closed_at = now()");
        byLink.rate(TOKEN, 2, "Doch nicht.");

        assertThat(ratings()).containsExactly("T-1|2|Doch nicht.|Anna Muster");
    }

    @Test
    void aLinkIsGoodForItsTicketUntilItExpires() {
        given.ticket("T-2").by("anna").asked("a").state(TicketState.CLOSED_SUCCESSFUL);
        link("T-2", "an old one", "-1 minute");

        assertThat(byLink.look("an old one")).isEmpty();
        assertThat(byLink.look("a guess")).isEmpty();
        assertThat(byLink.look(null)).isEmpty();
        assertThatThrownBy(() -> byLink.rate("an old one", 5, null)).hasMessage("ticket.rating.linkInvalid");
        assertThatThrownBy(() -> byLink.rate(TOKEN, 6, null)).hasMessage("ticket.rating.starsMissing");
        assertThatThrownBy(() -> byLink.rate(TOKEN, 0, null)).hasMessage("ticket.rating.starsMissing");
        assertThatThrownBy(() -> byLink.rate(TOKEN, 1, "x".repeat(2_001))).hasMessage("ticket.rating.commentTooLong");
        given.ticket("T-1").state(TicketState.OPEN);
        assertThatThrownBy(() -> byLink.rate(TOKEN, 5, null)).hasMessage("ticket.rating.over");
        given.contact("anna").invalid();
        assertThat(byLink.look(TOKEN)).isEmpty();

        tidying.run();

        assertThat(given.database().count("SELECT count(*) FROM rating_link")).isEqualTo(1);
    }

    @Test
    void aLinkLeadsNowhereOnceTheTicketIsNotTheContactsAnyMore() {
        given.contact("bert").at("K-1");
        assertThat(byLink.look(TOKEN)).isPresent();

        given.ticket("T-1").state(TicketState.REMOVED);
        assertThat(byLink.look(TOKEN)).isEmpty();
        given.ticket("T-1").state(TicketState.CLOSED_SUCCESSFUL).by("bert");
        assertThat(byLink.look(TOKEN)).isEmpty();
        given.ticket("T-1").by("anna");
        given.contact("anna").portalRole(PortalRole.NONE);
        assertThat(byLink.look(TOKEN)).isEmpty();
        given.contact("anna").portalRole(PortalRole.OWN).at("K-2");
        assertThat(byLink.look(TOKEN)).isEmpty();
        assertThatThrownBy(() -> byLink.rate(TOKEN, 5, null)).hasMessage("ticket.rating.linkInvalid");
        given.contact("anna").at("K-1");
        assertThat(byLink.look(TOKEN)).isPresent();
    }

    @Test
    void whatAColleagueSaidIsNeitherReadNorReplaced() throws Exception {
        given.contact("anna").portalRole(PortalRole.COMPANY);
        given.contact("bert").at("K-1");
        byLink.rate(TOKEN, 2, "Zu langsam");
        assertThat(asContact.call(() -> atThePortal.find("T-1")).orElseThrow().comment())
                .isEqualTo("Zu langsam");

        given.ticket("T-1").by("bert");
        given.database()
                .update(
                        "UPDATE rating SET contact_id = ?",
                        given.contact("bert").id());

        assertThat(asContact.call(() -> atThePortal.find("T-1"))).isEmpty();
        assertThatThrownBy(() -> asContact.run(() -> atThePortal.rate("T-1", 5, null)))
                .isInstanceOf(TicketNotFoundException.class);
        var shown = asContact.call(() -> portal.find("T-1")).orElseThrow().rating();
        assertThat(shown.isRated()).isFalse();
        assertThat(shown.comment()).isNull();
        assertThat(asContact.call(() -> atThePortal.isOpen(shown))).isFalse();
        assertThat(ratings()).containsExactly("T-1|2|Zu langsam|Anna Muster");
    }

    @Test
    void ratingsAreForThoseWhoSeeTheTicket() throws Exception {
        given.ticket("T-2").of("K-2").asked("Fremd").state(TicketState.CLOSED_SUCCESSFUL);
        asContact.run(() -> atThePortal.rate("T-1", 4, "Gut"));

        assertThatThrownBy(() -> asContact.run(() -> atThePortal.rate("T-2", 1, null)))
                .isInstanceOf(TicketNotFoundException.class);
        assertThat(asAgent.call(() -> tickets.find("T-1")).orElseThrow().stars())
                .isEqualTo(4);
        assertThat(asColleague.call(() -> tickets.find("T-1"))).isEmpty();
        long customer = given.customer("K-1").id();
        assertThat(asAgent.call(() -> widgets.health(customer)))
                .returns(1L, CustomerHealth::ratings)
                .returns(4.0, CustomerHealth::stars);
        assertThat(asColleague.call(() -> widgets.health(customer)).ratings()).isZero();
    }

    @Test
    void nobodyIsAskedByMailWhoWouldNotBeAskedNow() {
        given.contact("anna").email("anna@example.org").wantsMails();
        given.database()
                .update("UPDATE rating_link SET closed_at = (SELECT closed_at FROM ticket WHERE number = 'T-1')");
        assertThat(isAsked("anna@example.org")).isTrue();
        assertThat(isAsked("berta@example.org")).isFalse();

        given.database().update("UPDATE contact SET notify_tickets = false");
        assertThat(isAsked("anna@example.org")).isFalse();
        given.contact("anna").wantsMails();
        given.ticket("T-1").state(TicketState.OPEN);
        assertThat(isAsked("anna@example.org")).isFalse();
        given.ticket("T-1").state(TicketState.CLOSED_SUCCESSFUL);
        assertThat(isAsked("anna@example.org"))
                .as("by the link of an earlier closing")
                .isFalse();
    }

    private boolean isAsked(String recipient) {
        return readers.isStillFor("ticket_rating", given.database().count("SELECT id FROM rating_link"), recipient);
    }

    private List<String> ratings() {
        return given.database()
                .texts("SELECT t.number || '|' || r.stars || '|' || coalesce(r.comment, '–') || '|' || r.author"
                        + " FROM rating r JOIN ticket t ON t.id = r.ticket_id");
    }

    private void link(String ticket, String token, String lasts) {
        given.database()
                .update(
                        "INSERT INTO rating_link (id, ticket_id, contact_id, closed_at, token_hash, expires_at)"
                                + " VALUES (?, ?, ?, now(), ?, now() + ?::interval)",
                        given.database().nextId(),
                        given.ticket(ticket).id(),
                        given.contact("anna").id(),
                        new LinkToken(token).hash(),
                        lasts);
    }
}
