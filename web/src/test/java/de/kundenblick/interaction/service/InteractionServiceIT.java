package de.kundenblick.interaction.service;

import static de.kundenblick.interaction.service.InteractionWish.NOON;
import static de.kundenblick.interaction.service.InteractionWish.inquiry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Choice;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.interaction.Recorded;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InteractionServiceIT {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Inject
    InteractionService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    Clock clock;

    @Test
    @Tag("E-01")
    void twoOfTheSameMinuteHaveNumbersOfTheirOwn() throws Exception {
        given.customer("K-1");

        var first = create(inquiry().fields());
        var second = create(inquiry().fields());

        assertThat(first.number()).startsWith("I-").isNotEqualTo(second.number());
        assertThat(find("i" + first.number().substring(1)).number()).isEqualTo(first.number());
        assertThat(find(first.number().substring(2)).number()).isEqualTo(first.number());
    }

    @Test
    void keepsWhoReallyRecordedIt() throws Exception {
        given.customer("K-1");

        var own = find(create(inquiry().fields()).number());
        var other = find(create(inquiry().recorder("Aushilfe").fields()).number());

        assertThat(own.fields().recorder()).isEqualTo("Petra Adler");
        assertThat(other.fields().recorder()).isEqualTo("Aushilfe");
        assertThat(other.recordedBy()).isEqualTo("Petra Adler");
    }

    @Test
    void wantsTopicAndCustomer() {
        given.customer("K-1");

        refused(inquiry().topic(null), "topicMissing", "topic");
        refused(inquiry().topic(new Choice(null, "Wetter")), "topicUnknown", "topic");
        refused(inquiry().customer(null), "customerMissing", "customer");
        refused(inquiry().customer("K-404"), "customerUnknown", "customer");
        refused(inquiry().happenedAt(null), "momentMissing", "happenedOn");
    }

    @Test
    void isNotFollowedUpBeforeItHappened() throws Exception {
        given.customer("K-1");
        var day = LocalDate.ofInstant(NOON, ZONE);

        refused(inquiry().followUpOn(day.minusDays(1)), "followUpTooEarly", "followUp");

        assertThat(find(create(inquiry().followUpOn(day).fields()).number())
                        .fields()
                        .followUpOn())
                .isEqualTo(day);
    }

    @Test
    void mayLieInTheFutureButNotBeyondReason() throws Exception {
        given.customer("K-1");
        var tomorrow = clock.instant().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

        assertThat(find(create(inquiry().happenedAt(tomorrow).fields()).number())
                        .fields()
                        .happenedAt())
                .isEqualTo(tomorrow);
        refused(inquiry().happenedAt(Instant.parse("9999-01-01T00:00:00Z")), "momentImpossible", "happenedOn");
    }

    @Test
    void closingClearsTheFollowUp() throws Exception {
        given.customer("K-1");
        var number = create(
                        inquiry().followUpOn(LocalDate.ofInstant(NOON, ZONE)).fields())
                .number();
        var view = find(number);

        change(view, new InteractionWish(view.fields()).status(InteractionStatus.CLOSED));

        assertThat(find(number).fields().status()).isEqualTo(InteractionStatus.CLOSED);
        assertThat(find(number).fields().followUpOn()).isNull();
    }

    @Test
    @Tag("E-11")
    void namesOfPeopleAreCopies() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster").phone("+4956112345");
        given.customer("K-1").soldBy("agent");
        var number = create(inquiry()
                        .contact("anna")
                        .salesContact("Anna Muster")
                        .salesperson("Petra Adler")
                        .fields())
                .number();
        var copied = find(number);
        assertThat(copied.fields().contactName()).isEqualTo("Anna Muster");

        change(copied, new InteractionWish(copied.fields()).contactName("Annika M."));
        assertThat(find(number).contact().name()).isEqualTo("Anna Muster");

        given.contact("anna").named("Anna", "Neumann").phone("+4956199999");
        given.customer("K-1").soldBy("colleague");
        var later = find(number);
        assertThat(later.fields().contactName()).isEqualTo("Annika M.");
        assertThat(later.fields().contactPhone()).isEqualTo(copied.fields().contactPhone());
        assertThat(later.fields().salesContact()).isEqualTo("Anna Muster");
        assertThat(later.fields().salesperson()).isEqualTo("Petra Adler");
        assertThat(later.contact().name()).isEqualTo("Anna Neumann");
    }

    @Test
    @Tag("E-11")
    void anEmptyCopyStaysEmptyUntilAnotherContactIsChosen() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.contact("bert").at("K-1").named("Bert", "Berg").phone("+4956155555");
        var number = create(inquiry().contact("anna").fields()).number();
        assertThat(find(number).fields().contactName()).isEqualTo("Anna Muster");
        given.contact("anna").phone("+4956112345");

        var seen = find(number);
        change(seen, new InteractionWish(seen.fields()).subject("Später").contactName(null));
        assertThat(find(number).fields().contactName()).isNull();
        assertThat(find(number).fields().contactPhone()).isNull();

        seen = find(number);
        change(seen, new InteractionWish(seen.fields()).contact("bert"));
        assertThat(find(number).fields().contactName()).isEqualTo("Bert Berg");
        assertThat(find(number).fields().contactPhone()).isEqualTo("+4956155555");
    }

    @Test
    void takesContactsOfTheCustomerOnly() {
        given.customer("K-1");
        given.contact("bert").at("K-2");

        refused(inquiry().contact("bert"), "contactUnknown", "contact");
    }

    @Test
    void whatIsPublishedStaysWithItsContact() throws Exception {
        given.contact("anna").at("K-1");
        given.contact("bert").at("K-1");
        given.interaction("I-1").of("K-1").with("bert").published("agent", "An Bert");
        var seen = find("I-1");

        refused(() -> change(seen, new InteractionWish(seen.fields()).contact("anna")), "contactPublished", "contact");
        refused(() -> change(seen, new InteractionWish(seen.fields()).contact(null)), "contactPublished", "contact");
        change(seen, new InteractionWish(seen.fields()).contactName("Bertl"));

        assertThat(find("I-1").fields().contact()).isEqualTo("bert");
    }

    @Test
    void settlesWhatTwoPeopleChangeAtOnce() throws Exception {
        given.customer("K-1");
        var seen = find(create(inquiry().fields()).number());

        change(seen, new InteractionWish(seen.fields()).recorder("Ich"));
        var other = asColleague.call(() -> service.change(
                seen.number(), edit(seen, new InteractionWish(seen.fields()).status(InteractionStatus.WAITING))));
        var conflict = asColleague.call(
                () -> service.change(seen.number(), edit(seen, new InteractionWish(seen.fields()).recorder("Du"))));

        assertThat(other).isInstanceOfSatisfying(Outcome.Saved.class, saved -> assertThat(
                        saved.theirs().by())
                .isEqualTo("Petra Adler"));
        assertThat(conflict).isInstanceOf(Outcome.Conflict.class);
        assertThat(find(seen.number()).fields().recorder()).isEqualTo("Ich");
        assertThat(find(seen.number()).fields().status()).isEqualTo(InteractionStatus.WAITING);
    }

    private Recorded create(InteractionFields fields) throws Exception {
        return asAgent.call(() -> service.create(fields, NewEntry.text("Wir haben telefoniert."), null));
    }

    private void change(InteractionView seen, InteractionWish wish) throws Exception {
        assertThat(asAgent.call(() -> service.change(seen.number(), edit(seen, wish))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Edit edit(InteractionView seen, InteractionWish wish) {
        return new Edit(seen.id(), seen.version(), InteractionFields.of(seen), NamedFields.of(wish.fields()));
    }

    private InteractionView find(String number) throws Exception {
        return asAgent.call(() -> service.find(number).orElseThrow());
    }

    private void refused(InteractionWish wish, String reason, String input) {
        refused(() -> create(wish.fields()), reason, input);
    }

    private static void refused(ThrowingCallable work, String reason, String input) {
        assertThatThrownBy(work).isInstanceOfSatisfying(InteractionRefusedException.class, refused -> {
            assertThat(refused.getKey()).isEqualTo("interaction.refusal." + reason);
            assertThat(refused.getField()).contains(input);
        });
    }
}
