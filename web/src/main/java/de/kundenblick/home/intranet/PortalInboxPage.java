package de.kundenblick.home.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.interaction.FollowUpChoices;
import de.kundenblick.interaction.PortalInboxLists;
import de.kundenblick.interaction.service.PortalInboxService;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.BulkListPage;
import de.kundenblick.shared.web.list.ListField;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.shared.web.list.ListTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Everybody's unread messages from the portal, and who is to answer them. */
@Named("portalInbox")
@ViewScoped
public class PortalInboxPage extends BulkListPage {
    private static final long serialVersionUID = 1L;

    @Inject
    PortalInboxService inbox;

    @Inject
    Viewer viewer;

    private transient FollowUpChoices choices;

    @Override
    protected ListDefinition list() {
        return PortalInboxLists.UNREAD;
    }

    @Override
    public String getPath() {
        return "/intranet/home/portal";
    }

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "interaction.inbox.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        return inbox.page(wanted, position);
    }

    @Override
    protected List<String> all(ListState wanted) {
        return inbox.marks(wanted);
    }

    @Override
    protected List<ListOption> references(String filter) {
        return switch (filter) {
            case "age" ->
                PortalInboxLists.AGES.stream()
                        .map(days -> new ListOption(
                                Integer.toString(days), messages().text("interaction.inbox.olderThan", days)))
                        .toList();
            case "topic" -> options(choices().topics()).toList();
            default ->
                Stream.concat(
                                Stream.of(new ListOption("none", messages().text("interaction.followUp.owner.none"))),
                                options(choices().owners()))
                        .toList();
        };
    }

    /** Read once for all that is to be chosen on the page. */
    private FollowUpChoices choices() {
        if (choices == null) {
            choices = inbox.choices();
        }
        return choices;
    }

    private static Stream<ListOption> options(List<Choice> choices) {
        return choices.stream().map(choice -> new ListOption(Long.toString(choice.id()), choice.name()));
    }

    /** Who can be responsible. */
    public List<Choice> getOwners() {
        return choices().owners();
    }

    @Override
    public List<ListField> getBulkFields() {
        var owners = Stream.concat(
                        Stream.of(new ListOption("", messages().text("interaction.followUp.owner.none"))),
                        options(choices().owners()))
                .toList();
        return List.of(
                new ListField("owner", messages().text("interaction.inbox.owner"), "", "", "text", owners, null));
    }

    @Override
    protected BulkChange.Outcome preview(BulkChange change, Selection selection) {
        return inbox.preview(owner(change), selection);
    }

    @Override
    protected BulkChange.Outcome change(BulkChange change, Selection selection) {
        return inbox.giveTo(owner(change), selection);
    }

    private static Long owner(BulkChange change) {
        return change.value() == null ? null : Long.valueOf(change.value());
    }
}
