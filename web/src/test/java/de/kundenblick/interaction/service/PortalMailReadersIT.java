package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.ShareWish;
import de.kundenblick.mail.MailSource;
import de.kundenblick.mail.service.MailReaders;
import de.kundenblick.mail.service.MailService;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.service.TicketWorkService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of mails whose readers, or whose records, are others by the time at which they are sent. */
@ArquillianTest
class PortalMailReadersIT {
    private static final LocalDate SOON =
            LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(30);

    @Inject
    @Any
    Instance<MailReaders> readers;

    @Inject
    MailService outbox;

    @Inject
    PublicationService publications;

    @Inject
    InteractionShareService shares;

    @Inject
    InteractionDeletionService deletions;

    @Inject
    TicketWorkService tickets;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    private long entry;

    @BeforeEach
    void mailsToAnnaAndOtto() throws Exception {
        given.contact("anna").named("Anna", "Berg").email("anna@müller.test").wantsMails();
        given.contact("otto").at("K-2").email("otto@anders.test").wantsMails();
        given.ticket("T-1").by("anna");
        entry = given.interaction("I-1")
                .with("anna")
                .noted("agent", "Guten Tag.")
                .entry()
                .id();
        asAgent.run(() -> publications.publish(entry, false, false));
        asAgent.run(() -> tickets.write("T-1", NewMessage.answer(MessageChannel.PORTAL, "Ist behoben."), null, null));
        asAgent.run(() -> shares.share("I-1", new ShareWish("otto", SOON)));
    }

    @Test
    void mailsGoToWhomTheyWereWrittenFor() {
        assertThat(wanted()).containsExactly("publication", "record_share", "ticket_message");
    }

    @Test
    void nobodyIsToldWhoIsNotAContactOfTheCustomerAnyMore() {
        given.contact("anna").at("K-3");
        given.contact("otto").at("K-3");

        assertThat(wanted()).as("a share is for the person").containsExactly("record_share");
    }

    @Test
    void nobodyIsToldWhoIsInvalid() {
        given.contact("anna").invalid();
        given.contact("otto").invalid();

        assertThat(wanted()).isEmpty();
    }

    @Test
    void nobodyIsToldWhoMayReadNothingAtThePortal() {
        given.contact("anna").portalRole(PortalRole.NONE);

        assertThat(wanted()).containsExactly("record_share");
    }

    @Test
    void nobodyIsToldWhoDoesNotWantItAnyMore() {
        given.database().update("UPDATE contact SET notify_messages = false");

        assertThat(wanted()).containsExactly("ticket_message");
    }

    @Test
    void nobodyIsToldAtAnAddressThatIsSomebodyElsesNow() {
        given.contact("anna").email("berg@kunde.test");
        given.contact("otto").email(null);

        assertThat(wanted()).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatIsNotShownAnyMore() throws Exception {
        given.ticket("T-1").state(TicketState.REMOVED);
        given.database()
                .update("UPDATE record_share SET created_at = now() - interval '2 days',"
                        + " expires_at = now() - interval '1 day'");
        assertThat(wanted()).containsExactly("publication");

        asAgent.run(() -> publications.withdraw(entry));

        assertThat(wanted()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsRecalledAlsoInTheHandsOfANode() throws Exception {
        claim();

        int left = asAgent.call(() -> publications.withdraw(entry));

        assertThat(left).isZero();
        assertThat(state()).isEqualTo("RECALLED");
    }

    @Test
    void whatAMailServerIsTakingHasLeftAndIsMarked() throws Exception {
        claim();
        given.database().update("UPDATE mail_outbox SET begun_at = now()");

        int left = asAgent.call(() -> publications.withdraw(entry));

        assertThat(left).isOne();
        assertThat(state()).isEqualTo("SENDING");
        assertThat(given.database().texts("SELECT origin FROM mail_outbox WHERE recall_wanted"))
                .containsExactly("publication");
    }

    @Test
    void whatIsDeletedIsRecalledAlsoInTheHandsOfANode() throws Exception {
        claim();
        long id = given.interaction("I-1").id();
        long version = given.database().count("SELECT version FROM interaction WHERE id = ?", id);

        asAdmin.run(() -> deletions.delete(Selection.parse(id + ":" + version)));

        assertThat(state()).isEqualTo("RECALLED");
        assertThat(wanted()).containsExactly("ticket_message");
    }

    @Test
    void theOutboxNamesWhatMailsAreAbout() throws Exception {
        var ids = given.database().texts("SELECT id FROM mail_outbox ORDER BY origin");

        var sources = new ArrayList<MailSource>();
        for (String id : ids) {
            sources.add(asAdmin.call(() -> outbox.find(Long.parseLong(id))).source());
        }

        assertThat(sources)
                .containsExactly(
                        new MailSource("I-1", "/intranet/interaction/show?number=I-1"),
                        new MailSource("I-1", "/intranet/interaction/show?number=I-1"),
                        new MailSource("T-1", "/intranet/ticket/show?number=T-1"));
    }

    private void claim() {
        given.database()
                .update("UPDATE mail_outbox SET state = 'SENDING', claim = 'node', claimed_at = now() WHERE origin ="
                        + " 'publication'");
    }

    private String state() {
        return given.database()
                .texts("SELECT state FROM mail_outbox WHERE origin = 'publication'")
                .get(0);
    }

    /** The origins of the mails that would still be sent. */
    private List<String> wanted() {
        return given
                .database()
                .texts("SELECT concat_ws(' ', origin, origin_id, recipient) FROM mail_outbox ORDER BY origin")
                .stream()
                .map(mail -> mail.split(" "))
                .filter(mail -> readers.stream()
                        .filter(each -> each.origins().contains(mail[0]))
                        .allMatch(each -> each.isStillFor(mail[0], Long.parseLong(mail[1]), mail[2])))
                .map(mail -> mail[0])
                .toList();
    }
}
