package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.FollowUpLists;
import de.kundenblick.interaction.FollowUpRefusedException;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FollowUpServiceIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDate LATE = TODAY.minusDays(9);
    private static final LocalDate SOON = TODAY.plusDays(3);

    @Inject
    FollowUpService service;

    @Inject
    FollowUpListService lists;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsConfigurator asConfigurator;

    @Test
    void aFollowUpIsPutOffAndEnded() throws Exception {
        given.interaction("I-1")
                .happenedAt(Instant.parse("2024-03-01T10:00:00Z"))
                .followUpOn(LATE);

        asAgent.run(() -> service.putOff("I-1", LATE, SOON));
        assertThat(day("I-1")).containsExactly(SOON.toString());

        asAgent.run(() -> service.done("I-1", SOON));
        assertThat(day("I-1")).containsNull();
        asAgent.run(() -> service.done("I-1", SOON));
        assertThat(given.database().texts("SELECT status FROM interaction")).containsExactly("OPEN");
    }

    @Test
    void whoSawAnotherDayIsTold() throws Exception {
        given.interaction("I-1").followUpOn(SOON);

        assertThatThrownBy(() -> asAgent.run(() -> service.done("I-1", LATE)))
                .isInstanceOf(FollowUpRefusedException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.putOff("I-gone", LATE, SOON)))
                .isInstanceOf(FollowUpRefusedException.class);
        given.interaction("I-1").followUpOn(null);
        assertThatThrownBy(() -> asAgent.run(() -> service.putOff("I-1", SOON, SOON.plusDays(1))))
                .isInstanceOf(FollowUpRefusedException.class);
    }

    @Test
    void noDayIsBeforeTodayOrBeforeTheInteractionOrTenYearsAway() throws Exception {
        given.interaction("I-1")
                .followUpOn(SOON.plusDays(30))
                .happenedAt(Instant.now().plusSeconds(10 * 86_400));

        assertThatThrownBy(() -> asAgent.run(() -> service.putOff("I-1", SOON.plusDays(30), LATE)))
                .hasMessage("interaction.followUp.refusal.past");
        assertThatThrownBy(() -> asAgent.run(() -> service.putOff("I-1", SOON.plusDays(30), SOON)))
                .hasMessage("interaction.followUp.refusal.tooEarly");
        assertThatThrownBy(() -> asAgent.run(() -> service.putOff("I-1", SOON.plusDays(30), TODAY.plusYears(11))))
                .hasMessage("interaction.refusal.followUpTooFar");
        assertThat(day("I-1")).containsExactly(SOON.plusDays(30).toString());
    }

    @Test
    void theListIsNarrowedByDayOwnerTopicAndCustomer() throws Exception {
        given.customer("K-2").named("Weber & Co");
        given.employee("colleague").inTeam(Fixtures.TEAM);
        given.interaction("late").followUpOn(LATE).topic("Rechnung");
        given.interaction("today").followUpOn(TODAY).of("K-2");
        given.interaction("soon").followUpOn(SOON).ownedBy("colleague");
        given.interaction("later").followUpOn(TODAY.plusDays(40)).ownedBy("admin");
        given.interaction("free").followUpOn(TODAY.plusDays(41)).begunAtPortal("anna");
        given.interaction("none");

        assertThat(numbers("")).containsExactly("late", "today", "soon", "later", "free");
        assertThat(numbers("sort=-followUp")).containsExactly("free", "later", "soon", "today", "late");
        assertThat(numbers("due=overdue")).containsExactly("late");
        assertThat(numbers("due=due")).containsExactly("late", "today");
        assertThat(numbers("due=week")).containsExactly("today", "soon");
        assertThat(numbers("due=soon")).containsExactly("late", "today", "soon");
        assertThat(numbers("due=later")).containsExactly("later", "free");
        assertThat(numbers("owner=me")).containsExactly("late", "today");
        assertThat(numbers("owner=team")).containsExactly("late", "today", "soon");
        assertThat(numbers("owner=none")).containsExactly("free");
        assertThat(numbers("owner=" + given.employee("admin").id())).containsExactly("later");
        given.database().update("UPDATE interaction SET owner_id = NULL WHERE number = 'today'");
        assertThat(numbers("owner=me")).as("the recorder's").containsExactly("late", "today");
        assertThat(numbers("topic=4")).containsExactly("late");
        assertThat(numbers("customer=k-2")).containsExactly("today");
        assertThat(numbers("due=never&owner=x%27&topic=%27")).hasSize(5);
        assertThat(asAgent.call(lists::choices).owners())
                .extracting(choice -> choice.name())
                .containsExactly("Ada Min", "Jonas Roth", "Petra Adler");
    }

    @Test
    void theListIsPagedByItsDays() throws Exception {
        for (int i = 0; i < 60; i++) {
            given.interaction("I-" + i).followUpOn(TODAY.plusDays(i / 2));
        }
        var state = ListState.parse(FollowUpLists.FOLLOW_UPS, "sort=followUp");
        List<Long> seen = new ArrayList<>();

        var page = asAgent.call(() -> lists.page(state, ListPosition.START));
        page.rows().forEach(row -> seen.add(row.id()));
        while (page.next()) {
            var last = ListPosition.after(
                    ListPosition.row(page.rows().get(page.rows().size() - 1)));
            page = asAgent.call(() -> lists.page(state, last));
            page.rows().forEach(row -> seen.add(row.id()));
        }

        assertThat(seen).hasSize(60).doesNotHaveDuplicates();
        assertThat(asAgent.call(() -> lists.marks(state))).hasSize(60);
        List<ListRow> read = new ArrayList<>();
        asAgent.call(() -> lists.read(state, null, read::add));
        assertThat(read).extracting(ListRow::id).isEqualTo(seen);
    }

    @Test
    void whoOnlyReadsChangesNothing() throws Exception {
        given.interaction("I-1").followUpOn(SOON);

        assertThat(asAnalyst
                        .call(() -> lists.page(ListState.parse(FollowUpLists.FOLLOW_UPS, ""), ListPosition.START))
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> asAnalyst.run(() -> service.done("I-1", SOON))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asConfigurator.call(lists::choices)).isInstanceOf(EJBAccessException.class);
    }

    private List<String> numbers(String query) throws Exception {
        return asAgent
                .call(() -> lists.page(ListState.parse(FollowUpLists.FOLLOW_UPS, query), ListPosition.START))
                .rows()
                .stream()
                .map(row -> row.cells().get(0).value())
                .toList();
    }

    private List<String> day(String number) {
        return given.database().texts("SELECT follow_up_on FROM interaction WHERE number = ?", number);
    }
}
