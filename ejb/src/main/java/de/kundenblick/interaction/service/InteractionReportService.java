package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.InteractionReports;
import de.kundenblick.interaction.ReportGrouping;
import de.kundenblick.interaction.ReportRow;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reports about interactions: how many of each group there are, and which, in the order of the groups. Which ones, and
 * what was said, is for those who read interactions.
 */
@Stateless
@RolesAllowed(Permissions.REPORT_VIEW)
@DeclareRoles(Permissions.INTERACTION_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InteractionReportService {
    @Inject
    ListReader lists;

    @Inject
    InteractionConditions conditions;

    @Inject
    InteractionReportRepository reports;

    @Resource
    SessionContext context;

    /** Everything that the filters leave, then the largest groups of it, or the latest months in their order. */
    public Figures figures(ListState asked, ReportGrouping grouping) {
        var state = context.isCallerInRole(Permissions.INTERACTION_READ) ? asked : asked.without("words");
        return reports.figures(state, grouping, conditions.of(state), conditions.today(), conditions.zone());
    }

    @RolesAllowed(Permissions.INTERACTION_READ)
    public ListSlice page(ListState state, ListPosition position) {
        return lists.page(InteractionReports.REPORT, state, position, conditions.of(state));
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    @RolesAllowed(Permissions.INTERACTION_READ)
    public List<String> marks(ListState state) {
        return lists.marks(InteractionReports.REPORT, state, conditions.of(state));
    }

    /** For the file: all rows in the order of the groups. */
    @RolesAllowed(Permissions.INTERACTION_READ)
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return lists.readAll(
                InteractionReports.REPORT,
                state,
                selection,
                conditions.of(selection == null ? state : state.withoutFilters()),
                sink);
    }

    /** What can be filtered by. */
    public List<Choice> topics() {
        return reports.topics();
    }

    /**
     * @param whole all that the filters leave
     * @param more whether there are further, smaller groups
     */
    public record Figures(ReportRow whole, List<ReportRow> groups, boolean more) {
        /** Takes a copy: figures do not change. */
        public Figures {
            groups = List.copyOf(groups);
        }
    }
}
