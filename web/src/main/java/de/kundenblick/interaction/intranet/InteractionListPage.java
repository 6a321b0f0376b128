package de.kundenblick.interaction.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.interaction.Deletion;
import de.kundenblick.interaction.InteractionLists;
import de.kundenblick.interaction.TombstoneRow;
import de.kundenblick.interaction.service.InteractionDeletionService;
import de.kundenblick.interaction.service.InteractionListService;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.shared.web.list.ListTexts;
import de.kundenblick.shared.web.list.SelectableListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Kundeninteraktionen": all of them, or those of one customer. */
@Named("interactionList")
@ViewScoped
public class InteractionListPage extends SelectableListPage {
    private static final long serialVersionUID = 1L;

    private static final Set<String> RARE = Set.of("owner", "published", "followUpOn", "words", "reference", "contact");

    @Inject
    InteractionListService service;

    @Inject
    InteractionDeletionService deletions;

    @Inject
    Viewer viewer;

    private List<TombstoneRow> deleted = List.of();
    private Deletion deletion;

    @Override
    public void open(String standard) {
        super.open(standard);
        if (getCustomer() != null) {
            deleted = service.deleted(getCustomer());
        }
    }

    @Override
    protected ListDefinition list() {
        return InteractionLists.INTERACTIONS;
    }

    @Override
    public String getPath() {
        return "/intranet/interaction/list";
    }

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "interaction.field.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        return service.page(wanted, position);
    }

    @Override
    protected List<String> all(ListState wanted) {
        return service.marks(wanted);
    }

    @Override
    protected List<ListOption> references(String filter) {
        return switch (filter) {
            case "topic" -> options(service.topics());
            case "owner" -> {
                var people = new ArrayList<ListOption>();
                people.add(new ListOption("me", messages().text("ticket.list.me")));
                people.add(new ListOption("none", messages().text("ticket.list.nobody")));
                people.addAll(options(service.people()));
                yield people;
            }
            case "followUpOn" ->
                InteractionLists.FOLLOW_UPS.stream()
                        .map(value -> new ListOption(value, messages().text("interaction.followUp.".concat(value))))
                        .toList();
            default -> List.of();
        };
    }

    private static List<ListOption> options(List<Choice> all) {
        return all.stream()
                .map(each -> new ListOption(Long.toString(each.id()), each.name()))
                .toList();
    }

    @Override
    protected Set<String> rare() {
        return RARE;
    }

    @Override
    public boolean isChangeable() {
        return viewer.may(Permissions.INTERACTION_DELETE);
    }

    @Override
    public String getBulkDialog() {
        return "/WEB-INF/interaction/delete.xhtml";
    }

    /** The first of two steps. */
    public void preview() {
        deletion = null;
        if (selection().isEmpty()) {
            messages().warn("shared.list.noneSelected");
        } else {
            deletion = deletions.preview(selection());
        }
    }

    public void delete() {
        var done = deletions.delete(selection());
        if (done.conflicts() > 0) {
            messages().keep().warn("interaction.delete.doneWithConflicts", done.size(), done.conflicts());
        } else {
            messages().keep().info("interaction.delete.done", done.size());
        }
        leaveWithoutSelection();
    }

    /** What the second step deletes; null before the first. */
    public Deletion getDeletion() {
        return deletion;
    }

    /** The number of the customer whose interactions alone are listed; null for all. */
    public String getCustomer() {
        return getState() == null ? null : getState().filters().get("customer");
    }

    /** What that customer was shown and is gone. */
    public List<TombstoneRow> getDeleted() {
        return deleted;
    }
}
