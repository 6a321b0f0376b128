package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.MailStatus;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.server.InTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database remembers of a mail on its way, with the steps of two nodes told apart by their claims. */
@ArquillianTest
class OutboxIT {
    private static final long RECORD = 4711;
    private static final String ANNA = "anna@example.org";
    private static final String BERTA = "berta@example.org";

    @Inject
    Outbox outbox;

    @Inject
    MailDelivery delivery;

    @Inject
    MailNight night;

    @Inject
    HeardReports reports;

    @Inject
    InTransaction inTransaction;

    @Inject
    Clock clock;

    @Inject
    Fixtures given;

    @BeforeEach
    void listen() {
        reports.takeAll();
    }

    @Test
    void oneCauseMakesOneMailForEachRecipient() throws Exception {
        add(mail(ANNA), mail(ANNA), mail(BERTA));
        add(mail(ANNA), mail("Anna@EXAMPLE.org").about("other_record", RECORD));

        assertThat(given.database().texts("SELECT recipient FROM mail_outbox ORDER BY origin, recipient"))
                .containsExactly(ANNA, BERTA, "Anna@example.org");
    }

    @Test
    void anAddressThatNoMailCanBeSentToIsKeptAsFailed() throws Exception {
        add(mail("änna@example.org"), mail(BERTA).from("nobody", "Nobody"), mail("carla@müller.example"));

        assertThat(given.database().texts("SELECT recipient || ' ' || concat_ws(' ', state, cause) FROM mail_outbox"))
                .containsExactlyInAnyOrder(
                        "änna@example.org FAILED RECIPIENT",
                        BERTA + " FAILED SENDER",
                        "carla@xn--mller-kva.example WAITING");
    }

    @Test
    void aRecalledMailIsNotSentAndMayBeWrittenAgain() throws Exception {
        add(mail(ANNA).notBefore(clock.instant().plus(Duration.ofHours(1))), mail(BERTA));
        var sent = delivery.claim("one", 10);
        delivery.begin(sent.get(0), "one", "example.org");

        int recalled = inTransaction.call(() -> outbox.recall(GivenFiles.ORIGIN, RECORD));
        delivery.record(sent.get(0), "one", new Handover.Taken());

        assertThat(recalled).isEqualTo(1);
        assertThat(reports.takeAll()).containsExactly(ANNA + " RECALLED", BERTA + " SENT");
        add(mail(ANNA), mail(BERTA));
        assertThat(outbox.about(GivenFiles.ORIGIN, List.of(RECORD, 1L)))
                .extracting(MailStatus::recipient, MailStatus::state)
                .containsExactlyInAnyOrder(tuple(ANNA, State.WAITING), tuple(BERTA, State.SENT));
        assertThat(delivery.claim("two", 10)).extracting(Letter::recipient).containsExactly(ANNA);
    }

    @Test
    void aMailInTheHandsOfANodeIsRecalledBeforeAnythingOfItIsSent() throws Exception {
        add(mail(ANNA));
        var letter = delivery.claim("one", 1).get(0);

        int recalled = recall();

        assertThat(recalled).isEqualTo(1);
        assertThat(delivery.begin(letter, "one", "example.org")).isFalse();
        delivery.record(letter, "one", new Handover.Refused("451 later", false));
        delivery.release("one");
        timePasses("claimed_at");
        delivery.takeBackLost();
        assertThat(states()).containsExactly("RECALLED");
    }

    @Test
    void aMailThatAMailServerIsTakingIsNotTriedAgainOnceItIsRecalled() throws Exception {
        add(mail(ANNA), mail(BERTA), mail("carla@example.org"), mail("dora@example.org"));
        var letters = delivery.claim("one", 4);
        letters.forEach(letter -> delivery.begin(letter, "one", "example.org"));
        timePasses("claimed_at", "begun_at");

        int recalled = recall();
        delivery.record(letters.get(0), "one", new Handover.Refused("451 later", false));
        delivery.record(letters.get(1), "one", new Handover.Refused("550 never", true));
        delivery.record(letters.get(2), "one", new Handover.Taken());
        delivery.takeBackLost();

        assertThat(recalled).isZero();
        assertThat(states()).containsExactly("RECALLED", "RECALLED", "SENT", "UNCERTAIN");
        assertThat(reports.takeAll())
                .containsExactly(
                        ANNA + " RECALLED",
                        BERTA + " RECALLED",
                        "carla@example.org SENT",
                        "dora@example.org UNCERTAIN");
    }

    @Test
    void whatWasGivenUpIsRecalledToo() throws Exception {
        add(mail(ANNA));
        delivery.record(delivery.claim("one", 1).get(0), "one", new Handover.Refused("550 never", true));

        assertThat(recall()).isEqualTo(1);
        assertThat(states()).containsExactly("RECALLED");
    }

    @Test
    void aMailThatNobodyIsToReadAnyMoreIsRecalled() throws Exception {
        add(mail(ANNA));

        delivery.record(delivery.claim("one", 1).get(0), "one", new Handover.Unwanted());

        assertThat(given.database().texts("SELECT concat_ws(' ', state, cause, sent_at) FROM mail_outbox"))
                .containsExactly("RECALLED NO_READER");
    }

    @Test
    void aMailWithASecretForgetsItOnceItIsSent() throws Exception {
        add(mail(ANNA).asSecret(), mail(BERTA));
        var letters = delivery.claim("one", 2);
        assertThat(letters).extracting(Letter::text).containsExactly("Guten Tag", "Guten Tag");

        letters.forEach(letter -> delivery.record(letter, "one", new Handover.Taken()));

        assertThat(given.database().texts("SELECT concat_ws('|', state, text) FROM mail_outbox ORDER BY id"))
                .containsExactly("SENT|", "SENT|Guten Tag");
    }

    @Test
    void twoNodesNeverHaveTheSameMail() throws Exception {
        add(mail(ANNA), mail(BERTA));

        var one = delivery.claim("one", 1);
        var other = delivery.claim("other", 10);

        assertThat(one).extracting(Letter::recipient).containsExactly(ANNA);
        assertThat(other).extracting(Letter::recipient).containsExactly(BERTA);
        assertThat(delivery.begin(one.get(0), "other", "example.org")).isFalse();
        assertThat(delivery.begin(one.get(0), "one", "example.org")).isTrue();
        assertThat(delivery.begin(one.get(0), "one", "example.org")).isFalse();
    }

    @Test
    void whatADeadNodeHadNotBegunWithIsSentByAnotherAndNotByItself() throws Exception {
        add(mail(ANNA));
        var letter = delivery.claim("dead", 1).get(0);
        delivery.takeBackLost();
        assertThat(delivery.claim("other", 1)).as("while it may live").isEmpty();

        timePasses("claimed_at");
        delivery.takeBackLost();

        assertThat(delivery.claim("other", 1)).extracting(Letter::attempts).containsExactly(2);
        assertThat(delivery.begin(letter, "dead", "example.org")).isFalse();
    }

    @Test
    void whatADeadNodeHadBegunWithIsUncertainUnlessItLivesAfterAll() throws Exception {
        add(mail(ANNA));
        var letter = delivery.claim("dead", 1).get(0);
        delivery.begin(letter, "dead", "example.org");
        timePasses("claimed_at", "begun_at");

        delivery.takeBackLost();

        assertThat(delivery.claim("other", 1)).isEmpty();
        assertThat(reports.takeAll()).containsExactly(ANNA + " UNCERTAIN");
        delivery.record(letter, "dead", new Handover.Taken());
        assertThat(reports.takeAll()).containsExactly(ANNA + " SENT");
    }

    @Test
    void aRefusalForNowIsTriedAgainLaterAndOneForGoodIsNot() throws Exception {
        add(mail(ANNA), mail(BERTA));
        var letters = delivery.claim("one", 2);

        delivery.record(letters.get(0), "one", new Handover.Refused("451 later", false));
        delivery.record(letters.get(1), "one", new Handover.Refused("550 never", true));

        assertThat(delivery.due(10)).isZero();
        assertThat(given.database().texts("SELECT concat_ws(' ', state, attempts, cause) FROM mail_outbox ORDER BY id"))
                .containsExactly("WAITING 1 451 later", "FAILED 1 550 never");
        given.database().update("UPDATE mail_outbox SET due_at = now(), attempts = 11");
        delivery.record(delivery.claim("one", 1).get(0), "one", new Handover.Refused("451 later", false));
        assertThat(reports.takeAll()).containsExactly(ANNA + " WAITING", BERTA + " FAILED", ANNA + " FAILED");
    }

    @Test
    void whatIsGivenBackHasNotBeenTried() throws Exception {
        add(mail(ANNA), mail(BERTA));
        var letters = delivery.claim("one", 2);
        delivery.begin(letters.get(0), "one", "example.org");

        delivery.release("one");

        assertThat(given.database().texts("SELECT concat_ws(' ', state, attempts) FROM mail_outbox ORDER BY id"))
                .containsExactly("SENDING 1", "WAITING 0");
    }

    @Test
    void aMailThatCameToAnEndLongAgoLosesItsText() throws Exception {
        add(mail(ANNA), mail(BERTA), mail("änna@example.org"));
        delivery.record(delivery.claim("one", 1).get(0), "one", new Handover.Taken());
        given.database().update("UPDATE mail_outbox SET created_at = now() - interval '91 days'");

        night.run();

        assertThat(given.database().texts("SELECT state || ' ' || text FROM mail_outbox ORDER BY id"))
                .containsExactly("SENT ", "WAITING Guten Tag", "FAILED ");
    }

    private int recall() throws Exception {
        return inTransaction.call(() -> outbox.recall(GivenFiles.ORIGIN, RECORD));
    }

    private List<String> states() {
        return given.database().texts("SELECT state FROM mail_outbox ORDER BY id");
    }

    private void timePasses(String... columns) {
        for (String column : columns) {
            given.database().update("UPDATE mail_outbox SET " + column + " = " + column + " - interval '1 hour'");
        }
    }

    private void add(OutgoingMail... mails) throws Exception {
        inTransaction.call(() -> {
            outbox.add(Arrays.asList(mails));
            return null;
        });
    }

    private OutgoingMail mail(String recipient) {
        return new OutgoingMail(recipient, "Ihr Angebot", "Guten Tag", Locale.GERMAN, clock.instant())
                .about(GivenFiles.ORIGIN, RECORD);
    }
}
