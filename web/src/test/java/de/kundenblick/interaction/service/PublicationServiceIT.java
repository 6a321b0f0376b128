package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.Published;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AtOnce;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PublicationServiceIT {
    private static final String NUMBER = "I-1";
    private static final String ANSWER = "Die Lieferung kommt am Montag.";
    private static final String MAILS = "SELECT recipient || ' ' || state FROM mail_outbox ORDER BY recipient, state";
    private static final String SHOWN =
            "SELECT count(*) FROM interaction_entry WHERE sender = 'AGENT' AND published_at IS NOT NULL";

    @Inject
    PublicationService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    private long entry;

    @BeforeEach
    void anEntryForAnna() {
        given.contact("anna")
                .named("Anna", "Berg")
                .email("anna@kunde.test")
                .wantsMails()
                .signsInAs("anna@kunde.test");
        entry = given.interaction(NUMBER)
                .with("anna")
                .subject("Lieferung")
                .noted("agent", ANSWER)
                .entry()
                .id();
    }

    @Test
    void thePreviewShowsTheEntryItsReadersAndWhoIsTold() throws Exception {
        given.contact("berta").named("Berta", "Clemens").email("berta@kunde.test");

        var preview = asAgent.call(() -> service.preview(entry, false).orElseThrow());

        assertThat(preview.body()).isEqualTo(ANSWER);
        assertThat(preview.subject()).isEqualTo("Lieferung");
        assertThat(preview.addressee()).isEqualTo("Anna Berg");
        assertThat(preview.readers().first())
                .extracting(reader -> reader.name())
                .containsExactly("Anna Berg");
        assertThat(preview.readers().isUnread()).isFalse();
        assertThat(preview.mails()).isOne();
        assertThat(shown()).isZero();
    }

    @Test
    void thePreviewWarnsWhenNobodyCouldReadIt() throws Exception {
        given.contact("anna").invalid();

        var preview = asAgent.call(() -> service.preview(entry, false).orElseThrow());

        assertThat(preview.readers().all()).isZero();
        assertThat(preview.readers().isUnread()).isTrue();
    }

    @Test
    void publishingShowsItAtOnceAndTellsItsReaderInHalfAMinute() throws Exception {
        var published = publish(entry).orElseThrow();

        assertThat(published.mails()).isOne();
        assertThat(published.readers()).isOne();
        assertThat(shown()).isOne();
        assertThat(mails()).containsExactly("anna@kunde.test WAITING");
        assertThat(
                        given.database()
                                .count(
                                        "SELECT count(*) FROM mail_outbox m JOIN publication p ON m.origin = 'publication'"
                                                + " AND m.origin_id = p.id WHERE m.not_before = p.published_at + interval '30 seconds'"))
                .isOne();
        assertThat(given.database().texts("SELECT text FROM mail_outbox").get(0))
                .contains("Guten Tag Anna Berg", ANSWER, "Petra Adler");
        assertThat(given.database().texts("SELECT sender_address || ' ' || reply_to FROM mail_outbox"))
                .containsExactly("agent@kundenblick.test agent@kundenblick.test");
    }

    @Test
    void aSecondClickPublishesNothingMore() throws Exception {
        publish(entry);

        assertThat(publish(entry)).isEmpty();

        assertThat(mails()).hasSize(1);
        assertThat(given.database().count("SELECT count(*) FROM publication")).isOne();
    }

    @Test
    void twoWhoPublishAtTheSameMomentSendOneMail() throws Exception {
        var outcomes =
                AtOnce.both(() -> publish(entry), () -> asColleague.call(() -> service.publish(entry, false, false)));

        assertThat(outcomes).extracting(Optional::isPresent).containsExactlyInAnyOrder(true, false);
        assertThat(mails()).hasSize(1);
    }

    @Test
    @Tag("V-03")
    void recalledInTimeItIsInternalAndNoMailLeavesTheQueue() throws Exception {
        publish(entry);

        asAgent.run(() -> service.recall(entry));

        assertThat(shown()).isZero();
        assertThat(mails()).containsExactly("anna@kunde.test RECALLED");
        assertThat(given.database().count("SELECT count(*) FROM interaction WHERE visible_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void publishedAgainItTellsItsReaderAgain() throws Exception {
        publish(entry);
        asAgent.run(() -> service.recall(entry));

        publish(entry);

        assertThat(mails()).containsExactly("anna@kunde.test RECALLED", "anna@kunde.test WAITING");
    }

    @Test
    void onceAMailHasLeftItCanOnlyBeWithdrawn() throws Exception {
        publish(entry);
        given.database().update("UPDATE mail_outbox SET state = 'SENT', sent_at = now()");

        assertThatThrownBy(() -> asAgent.run(() -> service.recall(entry))).hasMessage("interaction.publish.tooLate");
        assertThat(shown()).isOne();
        int left = asAgent.call(() -> service.withdraw(entry));

        assertThat(left).isOne();
        assertThat(shown()).isZero();
        assertThat(mails()).containsExactly("anna@kunde.test SENT");
    }

    @Test
    void afterHalfAMinuteItCanOnlyBeWithdrawn() throws Exception {
        publish(entry);
        given.database()
                .update("UPDATE publication SET published_at = published_at - interval '1 minute',"
                        + " recallable_until = recallable_until - interval '1 minute'");

        assertThatThrownBy(() -> asAgent.run(() -> service.recall(entry))).hasMessage("interaction.publish.tooLate");
        assertThat(mails()).containsExactly("anna@kunde.test WAITING");
        int left = asAgent.call(() -> service.withdraw(entry));

        assertThat(left).isZero();
        assertThat(mails()).containsExactly("anna@kunde.test RECALLED");
    }

    @Test
    void whoeverIsQuickerDecidesBetweenSendingAndRecalling() throws Exception {
        given.contact("berta").email("berta@kunde.test").wantsMails();
        given.database().update("UPDATE interaction SET contact_id = NULL");
        for (int round = 0; round < 10; round++) {
            given.database().update("DELETE FROM mail_outbox");
            publish(entry);

            boolean recalled = AtOnce.both(
                            () -> {
                                given.database()
                                        .update("UPDATE mail_outbox SET state = 'SENT' WHERE state = 'WAITING'"
                                                + " AND recipient = 'berta@kunde.test'");
                                return true;
                            },
                            this::isRecalled)
                    .get(1);

            assertThat(shown()).isEqualTo(recalled ? 0 : 1);
            assertThat(mails())
                    .isEqualTo(
                            recalled
                                    ? List.of("anna@kunde.test RECALLED", "berta@kunde.test RECALLED")
                                    : List.of("anna@kunde.test WAITING", "berta@kunde.test SENT"));
            if (!recalled) {
                asAgent.run(() -> service.withdraw(entry));
            }
        }
    }

    private boolean isRecalled() throws Exception {
        try {
            asAgent.run(() -> service.recall(entry));
            return true;
        } catch (Exception tooLate) {
            assertThat(tooLate).hasMessage("interaction.publish.tooLate");
            return false;
        }
    }

    @Test
    @Tag("E-14")
    void withoutAnAddressOfTheEmployeeItIsPublishedAndNobodyIsTold() throws Exception {
        given.database().update("UPDATE employee SET email = NULL WHERE login = 'agent'");

        var preview = asAgent.call(() -> service.preview(entry, false).orElseThrow());
        var published = publish(entry).orElseThrow();

        assertThat(preview.sender()).isNull();
        assertThat(preview.mails()).isZero();
        assertThat(published.withoutSender()).isTrue();
        assertThat(shown()).isOne();
        assertThat(mails()).isEmpty();
    }

    @Test
    @Tag("E-08")
    void whatCameInIsConfirmedByOneMail() throws Exception {
        asAgent.run(() -> service.publish(entry, true, false));

        assertThat(mails()).hasSize(1);
        assertThat(given.database().texts("SELECT subject FROM mail_outbox").get(0))
                .startsWith("Ihre Mitteilung ist bei uns angekommen");
        assertThat(given.database().count("SELECT count(*) FROM interaction_entry WHERE incoming"))
                .isOne();
    }

    @Test
    void aClosedInteractionCanBePublishedAndADeletedOneCannot() throws Exception {
        given.interaction(NUMBER).status(InteractionStatus.CLOSED);
        publish(entry);
        given.database().update("DELETE FROM interaction");

        assertThat(mails()).hasSize(1);
        assertThatThrownBy(() -> publish(entry)).hasMessage("interaction.publish.gone");
        assertThatThrownBy(() -> asAgent.run(() -> service.recall(entry))).hasMessage("interaction.publish.gone");
    }

    @Test
    void whatAContactWroteIsNotOursToTakeBack() {
        long received =
                given.interaction(NUMBER).received("anna", "Wann?").entry().id();

        assertThatThrownBy(() -> asAgent.run(() -> service.withdraw(received)))
                .hasMessage("interaction.publish.customers");
    }

    @Test
    void whoOnlyReadsPublishesNothing() {
        assertThatThrownBy(() -> asAnalyst.run(() -> service.publish(entry, false, false)))
                .isInstanceOf(EJBAccessException.class);
    }

    private Optional<Published> publish(long id) throws Exception {
        return asAgent.call(() -> service.publish(id, false, false));
    }

    private long shown() {
        return given.database().count(SHOWN);
    }

    private List<String> mails() {
        return given.database().texts(MAILS);
    }
}
