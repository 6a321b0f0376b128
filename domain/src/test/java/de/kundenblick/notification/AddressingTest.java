package de.kundenblick.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.account.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AddressingTest {
    private static final long QUEUE = 7;
    private static final long ANNA = 1;
    private static final long BERT = 2;
    private static final long CARL = 3;
    private static final long DORA = 4;

    @Test
    void everybodyIsToldOnceHoweverManyReasonsThereAre() {
        var notices = among(reader(ANNA, null))
                .of(List.of(
                        claim(NoticeKind.SOLUTION_BREACH, ANNA, Relation.OWNER),
                        claim(NoticeKind.SOLUTION_BREACH, ANNA, Relation.QUEUE)));

        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).inApplication()).isTrue();
        assertThat(notices.get(0).byMail()).as("because of the queue").isTrue();
    }

    @Test
    @Tag("D-71")
    void theOwnerAsSuchGetsNoMailOfAnEscalationUnlessItIsWanted() {
        var usual = among(reader(ANNA, null)).of(List.of(claim(NoticeKind.SOLUTION_BREACH, ANNA, Relation.OWNER)));
        var wanted = among(reader(ANNA, null, "notice.own_breach", "MAIL"))
                .of(List.of(claim(NoticeKind.SOLUTION_BREACH, ANNA, Relation.OWNER)));

        assertThat(usual).extracting(Notice::inApplication, Notice::byMail).containsExactly(tuple(true, false));
        assertThat(wanted).extracting(Notice::inApplication, Notice::byMail).containsExactly(tuple(false, true));
    }

    @Test
    void nobodyIsToldWhoWantsNothingOrMayNotSeeTheQueue() {
        var blind = new Reader(BERT, "bert", "Bert", "b@example.org", none(), false, Set.of(8L), false, null);

        var notices = among(reader(ANNA, null, "notice.reminder", "NONE"), blind)
                .of(List.of(
                        claim(NoticeKind.REMINDER, ANNA, Relation.OWNER),
                        claim(NoticeKind.REMINDER, BERT, Relation.OWNER),
                        claim(NoticeKind.REMINDER, 99, Relation.OWNER)));

        assertThat(notices).isEmpty();
    }

    @Test
    @Tag("V-18")
    void theDeputyIsToldInsteadOfWhoIsAbsent() {
        var notices = among(reader(ANNA, BERT), reader(BERT, null))
                .of(List.of(claim(NoticeKind.REMINDER, ANNA, Relation.OWNER)));

        assertThat(notices)
                .extracting(notice -> notice.reader().id(), Notice::insteadOf)
                .containsExactly(tuple(BERT, "Name 1"));
    }

    @Test
    void aDeputyWhoIsAbsentTooPassesItOnOnceAndNoFurther() {
        var once = among(reader(ANNA, BERT), reader(BERT, CARL), reader(CARL, null));
        var twice = among(reader(ANNA, BERT), reader(BERT, CARL), reader(CARL, ANNA));
        var claims = List.of(claim(NoticeKind.REMINDER, ANNA, Relation.OWNER));

        assertThat(once.of(claims)).extracting(notice -> notice.reader().id()).containsExactly(CARL);
        assertThat(twice.of(claims))
                .as("in a circle everybody keeps their own")
                .extracting(notice -> notice.reader().id())
                .containsExactly(ANNA);
    }

    @Test
    void whatConcernsTheDeputyToo() {
        var notices = among(reader(ANNA, BERT), reader(BERT, null))
                .of(List.of(
                        claim(NoticeKind.REMINDER, ANNA, Relation.OWNER),
                        claim(NoticeKind.REMINDER, BERT, Relation.WATCHER)));

        assertThat(notices).extracting(Notice::insteadOf).containsExactly((String) null);
    }

    @Test
    void nobodyIsToldOfAnOwnDeed() {
        assertThat(among(reader(DORA, null)).of(List.of(claim(NoticeKind.OWNER, DORA, Relation.OWNER))))
                .isEmpty();
        assertThat(among(reader(ANNA, DORA), reader(DORA, null))
                        .of(List.of(claim(NoticeKind.OWNER, ANNA, Relation.OWNER))))
                .as("instead of somebody else")
                .isEmpty();
    }

    @Test
    void anUnknownChoiceIsAsGoodAsNone() {
        assertThat(reader(ANNA, null, "notice.assigned", "PIGEON").delivery(Subscription.ASSIGNED))
                .isEqualTo(Delivery.APPLICATION);
    }

    private static Addressing among(Reader... readers) {
        return new Addressing(Arrays.stream(readers).collect(Collectors.toMap(Reader::id, Function.identity())));
    }

    @Test
    void aMessageInAnInteractionIsToldToThoseWhoReadInteractions() {
        var told = Told.received(88, 1);
        var blind = new Reader(BERT, "bert", "Bert", "b@example.org", none(), true, Set.of(), false, null);

        var notices = among(reader(ANNA, null), blind)
                .of(List.of(
                        new Claim(told, "I-1", "Anfrage", null, ANNA, Relation.OWNER),
                        new Claim(told, "I-1", "Anfrage", null, ANNA, Relation.SUBSCRIBER),
                        new Claim(told, "I-1", "Anfrage", null, BERT, Relation.SUBSCRIBER)));

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.reader().id()).isEqualTo(ANNA);
            assertThat(notice.inApplication()).isTrue();
            assertThat(notice.byMail()).isFalse();
        });
    }

    private static Claim claim(NoticeKind kind, long employee, Relation relation) {
        return new Claim(new Told(kind, 4711, null, DORA, null), "T-1", "Subject", QUEUE, employee, relation);
    }

    private static Reader reader(long id, Long deputy, String... preference) {
        var chosen = preference.length == 0
                ? none()
                : new Preferences(
                        List.of(new Preferences.Entry(Preferences.Level.EMPLOYEE, preference[0], preference[1])));
        return new Reader(
                id, "login" + id, "Name " + id, id + "@example.org", chosen, false, Set.of(QUEUE), true, deputy);
    }

    private static Preferences none() {
        return new Preferences(List.of());
    }
}
