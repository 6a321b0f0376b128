package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.interaction.FollowUpChoices;
import de.kundenblick.interaction.FollowUpLists;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.service.ListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The list of all follow-ups. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
public class FollowUpListService {
    private static final int DAYS_OF_A_WEEK = 7;

    @Inject
    ListReader lists;

    @Inject
    FollowUpRepository followUps;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListSlice page(ListState state, ListPosition position) {
        return lists.page(FollowUpLists.FOLLOW_UPS, state, position, conditions(state));
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    public List<String> marks(ListState state) {
        return lists.marks(FollowUpLists.FOLLOW_UPS, state, conditions(state));
    }

    /** For the file: all rows of the list, or of it those that are selected. */
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        var conditions = selection == null ? conditions(state) : List.of(waiting());
        return lists.readAll(FollowUpLists.FOLLOW_UPS, state, selection, conditions, sink);
    }

    /** What can be filtered by. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FollowUpChoices choices() {
        return followUps.choices();
    }

    private List<SqlCondition> conditions(ListState state) {
        var all = new ArrayList<SqlCondition>();
        all.add(waiting());
        String due = state.filters().get("due");
        if (due != null) {
            all.add(due(
                    due,
                    LocalDate.ofInstant(clock.instant(), current.preferences().zone())));
        }
        String owner = state.filters().get("owner");
        if (owner != null) {
            all.add(owner(owner));
        }
        return all;
    }

    private static SqlCondition waiting() {
        return new SqlCondition("i.follow_up_on IS NOT NULL", List.of());
    }

    private static SqlCondition due(String which, LocalDate today) {
        return switch (which) {
            case "due" -> day("i.follow_up_on <= CAST(? AS date)", today);
            case "overdue" -> day("i.follow_up_on < CAST(? AS date)", today);
            case "today" -> day("i.follow_up_on = CAST(? AS date)", today);
            case "soon" -> day("i.follow_up_on <= CAST(? AS date)", today.plusDays(DAYS_OF_A_WEEK));
            case "week" ->
                new SqlCondition(
                        "i.follow_up_on BETWEEN CAST(? AS date) AND CAST(? AS date)",
                        List.of(today.toString(), today.plusDays(DAYS_OF_A_WEEK).toString()));
            default -> day("i.follow_up_on > CAST(? AS date)", today.plusDays(DAYS_OF_A_WEEK));
        };
    }

    private static SqlCondition day(String sql, LocalDate day) {
        return new SqlCondition(sql, List.of(day.toString()));
    }

    private SqlCondition owner(String which) {
        return switch (which) {
            case "none" -> new SqlCondition("i.owner_id IS NULL", List.of());
            case "me" -> workOf(followUps.standingInFor(current.id(), clock.instant()));
            case "team" -> workOf(followUps.team(current.id()));
            default -> new SqlCondition("i.owner_id = CAST(? AS bigint)", List.of(which));
        };
    }

    /** Follow-ups that nobody owns are their recorder's, as they are at the workplace. */
    private static SqlCondition workOf(List<Long> people) {
        String array = people.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return new SqlCondition(
                "(i.owner_id = ANY (CAST(? AS bigint[]))"
                        + " OR i.owner_id IS NULL AND i.recorded_by_id = ANY (CAST(? AS bigint[])))",
                List.of(array, array));
    }
}
