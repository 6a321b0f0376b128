package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.ReaderDelivery;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DeliveryServiceIT {
    @Inject
    DeliveryService service;

    @Inject
    PublicationService publications;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    private long entry;
    private long interaction;

    @BeforeEach
    void publishedForThree() throws Exception {
        given.contact("anna")
                .named("Anna", "Berg")
                .email("anna@kunde.test")
                .wantsMails()
                .signsInAs("anna@kunde.test");
        given.contact("berta")
                .named("Berta", "Clemens")
                .email("berta@kunde.test")
                .wantsMails();
        given.contact("carl").named("Carl", "Dorn").signsInAs("carl@kunde.test");
        var talk = given.interaction("I-1").noted("agent", "Guten Tag.");
        entry = talk.entry().id();
        interaction = talk.id();
        asAgent.run(() -> publications.publish(entry, false, false));
    }

    @Test
    void eachReaderHasAMailAndAMomentOfOpening() throws Exception {
        given.database().update("UPDATE mail_outbox SET state = 'SENT', sent_at = now() WHERE recipient LIKE 'anna%'");
        given.database()
                .update("UPDATE mail_outbox SET state = 'BOUNCED', sent_at = now() WHERE recipient LIKE 'berta%'");
        given.interaction("I-1").entry().readAtPortalBy("anna");

        var readers = asAnalyst.call(() -> service.readersOf(entry));

        assertThat(readers)
                .extracting(ReaderDelivery::name, ReaderDelivery::mail, row -> row.openedAt() != null)
                .containsExactly(
                        tuple("Anna Berg", OutgoingMail.State.SENT, true),
                        tuple("Berta Clemens", OutgoingMail.State.BOUNCED, false),
                        tuple("Carl Dorn", null, false));
    }

    @Test
    void anEntryCountsItsMailsAndItsReaders() throws Exception {
        given.database().update("UPDATE mail_outbox SET state = 'SENT', sent_at = now() WHERE recipient LIKE 'anna%'");
        given.interaction("I-1").entry().readAtPortalBy("carl");

        var rows = asAnalyst.call(() -> service.entries(interaction));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.entryId()).isEqualTo(entry);
            assertThat(row.mails()).isEqualTo(2);
            assertThat(row.sent()).isOne();
            assertThat(row.waiting()).isOne();
            assertThat(row.opened()).isOne();
            assertThat(row.publishedBy()).isEqualTo("Petra Adler");
        });
        assertThat(asAnalyst.call(() -> service.readers(interaction)).signingIn())
                .isEqualTo(2);
    }

    @Test
    void whoMayReadItNoMoreStaysInTheProof() throws Exception {
        given.interaction("I-1").entry().readAtPortalBy("anna");
        given.contact("anna").invalid();

        var readers = asAnalyst.call(() -> service.readersOf(entry));

        assertThat(readers)
                .filteredOn(row -> !row.entitled())
                .extracting(ReaderDelivery::name)
                .containsExactlyInAnyOrder("Anna Berg", "anna@kunde.test");
    }

    @Test
    void whatIsInternalHasNoProof() throws Exception {
        asAgent.run(() -> publications.recall(entry));

        assertThat(asAnalyst.call(() -> service.entries(interaction))).isEmpty();
    }
}
