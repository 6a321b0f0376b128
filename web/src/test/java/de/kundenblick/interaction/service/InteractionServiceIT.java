package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Choice;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionNotFoundException;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.interaction.Recorded;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.Work;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InteractionServiceIT {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Instant.parse("2024-03-04T11:00:00Z");

    @Inject
    InteractionService service;

    @Inject
    InteractionEntryService entries;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    Clock clock;

    @Test
    void twoOfTheSameMinuteHaveNumbersOfTheirOwn() throws Exception {
        given.customer("K-1");

        var first = create(fields());
        var second = create(fields());

        assertThat(first.number()).startsWith("I-").isNotEqualTo(second.number());
        assertThat(find("i" + first.number().substring(1)).number()).isEqualTo(first.number());
        assertThat(find(first.number().substring(2)).number()).isEqualTo(first.number());
    }

    @Test
    void keepsWhoReallyRecordedIt() throws Exception {
        given.customer("K-1");

        var own = find(create(fields()).number());
        var other = find(create(change().recorder("Aushilfe").fields).number());

        assertThat(own.fields().recorder()).isEqualTo("Petra Adler");
        assertThat(other.fields().recorder()).isEqualTo("Aushilfe");
        assertThat(other.recordedBy()).isEqualTo("Petra Adler");
    }

    @Test
    void isInternalUntilItIsPublished() throws Exception {
        given.customer("K-1");

        var recorded = create(fields());

        assertThat(find(recorded.number()).published()).isFalse();
        assertThat(asAgent.call(() -> entries.list(find(recorded.number()).id(), new Slice(0, 10))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id()).isEqualTo(recorded.entryId());
                    assertThat(entry.internal()).isTrue();
                });
    }

    @Test
    void wantsTopicAndCustomer() {
        given.customer("K-1");

        refused(change().topic(null), "topicMissing", "topic");
        refused(change().topic(new Choice(null, "Wetter")), "topicUnknown", "topic");
        refused(change().customer(null), "customerMissing", "customer");
        refused(change().customer("K-404"), "customerUnknown", "customer");
        refused(change().happenedAt(null), "momentMissing", "happenedOn");
    }

    @Test
    void isNotFollowedUpBeforeItHappened() throws Exception {
        given.customer("K-1");
        var day = LocalDate.ofInstant(NOON, ZONE);

        refused(change().followUpOn(day.minusDays(1)), "followUpTooEarly", "followUp");

        assertThat(find(create(change().followUpOn(day).fields).number())
                        .fields()
                        .followUpOn())
                .isEqualTo(day);
    }

    @Test
    void mayLieInTheFutureButNotBeyondReason() throws Exception {
        given.customer("K-1");
        var tomorrow = clock.instant().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

        assertThat(find(create(change().happenedAt(tomorrow).fields).number())
                        .fields()
                        .happenedAt())
                .isEqualTo(tomorrow);
        refused(change().happenedAt(Instant.parse("9999-01-01T00:00:00Z")), "momentImpossible", "happenedOn");
    }

    @Test
    void closingClearsTheFollowUp() throws Exception {
        given.customer("K-1");
        var number = create(change().followUpOn(LocalDate.ofInstant(NOON, ZONE)).fields)
                .number();
        var view = find(number);

        change(view, new Wish(view.fields()).status(InteractionStatus.CLOSED));

        assertThat(find(number).fields().status()).isEqualTo(InteractionStatus.CLOSED);
        assertThat(find(number).fields().followUpOn()).isNull();
    }

    @Test
    void namesOfPeopleAreCopies() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        var number = create(change().contact("anna").fields).number();
        var copied = find(number);

        change(copied, new Wish(copied.fields()).contactName("Annika M."));
        assertThat(find(number).contact().name()).isEqualTo("Anna Muster");

        given.contact("anna").named("Anna", "Neumann");
        assertThat(copied.fields().contactName()).isEqualTo("Anna Muster");
        assertThat(find(number).fields().contactName()).isEqualTo("Annika M.");
        assertThat(find(number).contact().name()).isEqualTo("Anna Neumann");
    }

    @Test
    void takesContactsOfTheCustomerOnly() {
        given.customer("K-1");
        given.contact("bert").at("K-2");

        refused(change().contact("bert"), "contactUnknown", "contact");
    }

    @Test
    void settlesWhatTwoPeopleChangeAtOnce() throws Exception {
        given.customer("K-1");
        var seen = find(create(fields()).number());

        change(seen, new Wish(seen.fields()).recorder("Ich"));
        var other = asColleague.call(() ->
                service.change(seen.number(), edit(seen, new Wish(seen.fields()).status(InteractionStatus.WAITING))));
        var conflict = asColleague.call(
                () -> service.change(seen.number(), edit(seen, new Wish(seen.fields()).recorder("Du"))));

        assertThat(other).isInstanceOfSatisfying(Outcome.Saved.class, saved -> assertThat(
                        saved.theirs().by())
                .isEqualTo("Petra Adler"));
        assertThat(conflict).isInstanceOf(Outcome.Conflict.class);
        assertThat(find(seen.number()).fields().recorder()).isEqualTo("Ich");
        assertThat(find(seen.number()).fields().status()).isEqualTo(InteractionStatus.WAITING);
    }

    @Test
    void refusesTextsThatNobodyReads() throws Exception {
        given.interaction("I-1");

        assertThat(reason(() -> entries.write("I-1", NewEntry.text(" \n "), null)))
                .endsWith("textMissing");
        assertThat(reason(() -> entries.write("I-1", new NewEntry("<p>&nbsp;</p>", true), null)))
                .endsWith("textMissing");
        assertThat(reason(
                        () -> entries.write("I-1", NewEntry.text("x".repeat(InteractionEntry.LONGEST_TEXT + 1)), null)))
                .endsWith("textTooLong");
        asAgent.run(() -> entries.write("I-1", NewEntry.text("z\n".repeat(10_000)), null));

        assertThat(find("I-1").entries()).isOne();
    }

    @Test
    void keepsNothingHarmfulOfRichText() throws Exception {
        long id = given.interaction("I-1").id();

        asAgent.run(() -> entries.write("I-1", new NewEntry("<b>gut</b><script>alert(1)</script>", true), null));

        assertThat(asAgent.call(() -> entries.list(id, new Slice(0, 1)).get(0).body()))
                .isEqualTo("<b>gut</b>");
    }

    @Test
    void whatCustomersWriteIsNewsUntilSomebodyOpensIt() throws Exception {
        given.contact("anna").at("K-1");
        long id = given.interaction("I-1").of("K-1").received("anna", "Hallo").id();
        assertThat(asAgent.call(() -> entries.list(id, new Slice(0, 1)).get(0).unread()))
                .isTrue();

        asAgent.run(() -> entries.markRead(id));

        assertThat(asAgent.call(() -> entries.list(id, new Slice(0, 1)).get(0).unread()))
                .isFalse();
    }

    @Test
    void whatIsGoneTakesNothing() {
        assertThatThrownBy(() -> asAgent.run(() -> entries.write("I-404", NewEntry.text("Hallo"), null)))
                .isInstanceOf(InteractionNotFoundException.class);
    }

    @Test
    void analystsOnlyLook() throws Exception {
        given.interaction("I-1");

        assertThat(asAnalyst.call(() -> service.find("I-1"))).isPresent();
        assertThatThrownBy(() -> asAnalyst.run(() -> entries.write("I-1", NewEntry.text("Hallo"), null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private Recorded create(InteractionFields fields) throws Exception {
        return asAgent.call(() -> service.create(fields, NewEntry.text("Wir haben telefoniert."), null));
    }

    private void change(InteractionView seen, Wish wish) throws Exception {
        assertThat(asAgent.call(() -> service.change(seen.number(), edit(seen, wish))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Edit edit(InteractionView seen, Wish wish) {
        return new Edit(seen.id(), seen.version(), InteractionFields.of(seen), NamedFields.of(wish.fields));
    }

    private InteractionView find(String number) throws Exception {
        return asAgent.call(() -> service.find(number).orElseThrow());
    }

    private void refused(Wish wish, String reason, String input) {
        assertThatThrownBy(() -> create(wish.fields))
                .isInstanceOfSatisfying(InteractionRefusedException.class, refused -> {
                    assertThat(refused.getKey()).isEqualTo("interaction.refusal." + reason);
                    assertThat(refused.getField()).contains(input);
                });
    }

    private String reason(Work work) {
        try {
            asAgent.run(work);
            return "";
        } catch (InteractionRefusedException refused) {
            return refused.getKey();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }

    private static InteractionFields fields() {
        return change().fields;
    }

    private static Wish change() {
        return new Wish(new InteractionFields(
                new Choice(1L, "Anfrage"),
                "K-1",
                null,
                NOON,
                null,
                InteractionStatus.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    /** Fields of a form, one of them changed. */
    private static final class Wish {
        private InteractionFields fields;

        Wish(InteractionFields fields) {
            this.fields = fields;
        }

        Wish topic(Choice value) {
            return with("topic", value);
        }

        Wish customer(String value) {
            return with("customer", value);
        }

        Wish happenedAt(Instant value) {
            return with("happenedAt", value);
        }

        Wish followUpOn(LocalDate value) {
            return with("followUpOn", value);
        }

        Wish status(InteractionStatus value) {
            return with("status", value);
        }

        Wish recorder(String value) {
            return with("recorder", value);
        }

        Wish contact(String value) {
            return with("contact", value);
        }

        Wish contactName(String value) {
            return with("contactName", value);
        }

        private Wish with(String field, Serializable value) {
            fields = NamedFields.of(fields).with(field, value).as(InteractionFields.class);
            return this;
        }
    }
}
