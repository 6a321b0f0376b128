package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.ShareRow;
import de.kundenblick.interaction.ShareWish;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.shared.list.Selection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ShareServicesIT {
    private static final LocalDate SOON =
            LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(30);

    @Inject
    InteractionShareService interactions;

    @Inject
    TicketShareService tickets;

    @Inject
    InteractionDeletionService deletion;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @BeforeEach
    void otto() {
        given.contact("otto")
                .named("Otto", "Nord")
                .at("K-2")
                .email("otto@anders.test")
                .wantsMails();
    }

    @Test
    void aContactOfAnotherCustomerIsToldOnceWhatIsShared() throws Exception {
        given.interaction("I-1").published("agent", "Guten Tag.");

        share("I-1", "otto", SOON);
        share("I-1", "otto", SOON.plusDays(10));

        assertThat(shares("I-1")).extracting(ShareRow::name, ShareRow::customer).hasSize(1);
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox")).containsExactly("otto@anders.test");
    }

    @Test
    void afterAShareHasExpiredTheNextOneIsANewOne() throws Exception {
        given.interaction("I-1").published("agent", "Guten Tag.");
        share("I-1", "otto", SOON);
        given.database().update("UPDATE record_share SET expires_at = now() - interval '1 second'");

        share("I-1", "otto", SOON);

        assertThat(shares("I-1")).hasSize(1);
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox"))
                .containsExactly("otto@anders.test", "otto@anders.test");
    }

    @Test
    void noMoreAreSharedThanAllowedAlsoAfterOneHasExpired() throws Exception {
        var later = Instant.now().plusSeconds(86_400);
        given.interaction("I-1").sharedWith("otto", Instant.now().minusSeconds(1));
        for (int i = 0; i < ShareStep.MOST; i++) {
            given.interaction("I-1").sharedWith("contact" + i, later);
        }

        assertThatThrownBy(() -> share("I-1", "otto", SOON)).hasMessage("interaction.share.tooMany");
    }

    @Test
    void whatIsDeletedIsNotToldAnyMore() throws Exception {
        given.interaction("I-1").published("agent", "Guten Tag.");
        share("I-1", "otto", SOON);
        String mark = given.interaction("I-1").id() + ":" + given.database().count("SELECT version FROM interaction");

        asAgent.run(() -> deletion.delete(Selection.parse(mark)));

        assertThat(given.database().texts("SELECT state FROM mail_outbox")).containsExactly("RECALLED");
    }

    @Test
    void whatIsInternalAltogetherIsSharedInSilence() throws Exception {
        given.interaction("I-1").noted("agent", "Intern.");

        share("I-1", "otto", SOON);

        assertThat(shares("I-1")).hasSize(1);
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox")).isEmpty();
    }

    @Test
    void anEndedShareIsGoneAndOthersStay() throws Exception {
        given.contact("paul").at("K-3");
        given.interaction("I-1").published("agent", "Guten Tag.");
        given.interaction("I-2").published("agent", "Guten Tag.");
        share("I-1", "otto", SOON);
        share("I-1", "paul", SOON);
        share("I-2", "otto", SOON);
        long ottos = shares("I-1").get(0).id();

        asAgent.run(() -> interactions.end("I-2", ottos));
        assertThat(shares("I-1")).hasSize(2);
        asAgent.run(() -> interactions.end("I-1", ottos));

        assertThat(shares("I-1")).extracting(ShareRow::login).containsExactly("paul");
        assertThat(shares("I-2")).hasSize(1);
    }

    @Test
    void whoIsNotToldOfAnEndedShareYetIsNotToldAnyMore() throws Exception {
        given.interaction("I-1").published("agent", "Guten Tag.");
        given.ticket("T-1").answered("agent", "Ist behoben.");
        share("I-1", "otto", SOON);
        asAgent.run(() -> tickets.share("T-1", new ShareWish("otto", SOON)));
        long ofInteraction = shares("I-1").get(0).id();
        long ofTicket = asAgent.call(() -> tickets.list("T-1")).get(0).id();

        asAgent.run(() -> interactions.end("I-1", ofTicket));
        assertThat(waiting()).isEqualTo(2);
        asAgent.run(() -> interactions.end("I-1", ofInteraction));
        asAgent.run(() -> tickets.end("T-1", ofTicket));

        assertThat(waiting()).isZero();
    }

    @Test
    void aShareNeedsAValidContactAndADayAhead() {
        given.interaction("I-1");
        given.contact("paul").invalid();

        assertThatThrownBy(() -> share("I-1", "paul", SOON)).hasMessage("interaction.share.noContact");
        assertThatThrownBy(() -> share("I-1", null, SOON)).hasMessage("interaction.share.noContact");
        assertThatThrownBy(() -> share("I-1", "otto", null)).hasMessage("interaction.share.expiry");
        assertThatThrownBy(() -> share("I-1", "otto", SOON.minusDays(32))).hasMessage("interaction.share.expiry");
        assertThatThrownBy(() -> share("I-1", "otto", SOON.plusYears(2))).hasMessage("interaction.share.expiry");
        assertThatThrownBy(() -> share("I-9", "otto", SOON)).hasMessage("interaction.share.gone");
        assertThatThrownBy(() -> asAnalyst.run(() -> interactions.share("I-1", new ShareWish("otto", SOON))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aTicketIsSharedByThoseWhoMaySeeItsQueue() throws Exception {
        given.ticket("T-1").answered("agent", "Ist behoben.");

        assertThatThrownBy(() -> asColleague.run(() -> tickets.share("T-1", new ShareWish("otto", SOON))))
                .hasMessage("interaction.share.gone");
        asAgent.run(() -> tickets.share("T-1", new ShareWish("otto", SOON)));

        List<ShareRow> rows = asAgent.call(() -> tickets.list("T-1"));
        assertThat(rows).extracting(ShareRow::name).containsExactly("Otto Nord");
        assertThat(asColleague.call(() -> tickets.list("T-1"))).isEmpty();
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox")).containsExactly("otto@anders.test");
        asAgent.run(() -> tickets.end("T-1", rows.get(0).id()));
        assertThat(asAgent.call(() -> tickets.list("T-1"))).isEmpty();
    }

    private void share(String number, String contact, LocalDate until) throws Exception {
        asAgent.run(() -> interactions.share(number, new ShareWish(contact, until)));
    }

    private long waiting() {
        return given.database().count("SELECT count(*) FROM mail_outbox WHERE state = 'WAITING'");
    }

    private List<ShareRow> shares(String number) throws Exception {
        return asAgent.call(() -> interactions.list(number));
    }
}
