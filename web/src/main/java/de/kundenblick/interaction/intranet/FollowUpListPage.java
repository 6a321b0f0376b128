package de.kundenblick.interaction.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.interaction.FollowUpChoices;
import de.kundenblick.interaction.FollowUpLists;
import de.kundenblick.interaction.service.FollowUpListService;
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
import java.util.List;
import java.util.stream.Stream;

/** "Wiedervorlagen". */
@Named("followUpList")
@ViewScoped
public class FollowUpListPage extends SelectableListPage {
    private static final long serialVersionUID = 1L;

    @Inject
    FollowUpListService followUps;

    @Inject
    Viewer viewer;

    private transient FollowUpChoices choices;

    @Override
    protected ListDefinition list() {
        return FollowUpLists.FOLLOW_UPS;
    }

    @Override
    public String getPath() {
        return "/intranet/interaction/followups";
    }

    @Override
    protected ListTexts texts() {
        return new ListTexts(list(), Texts.in(viewer.getLocale()), "interaction.followups.", viewer.getTime());
    }

    @Override
    protected ListSlice read(ListState wanted, ListPosition position) {
        return followUps.page(wanted, position);
    }

    @Override
    protected List<String> all(ListState wanted) {
        return followUps.marks(wanted);
    }

    @Override
    protected List<ListOption> references(String filter) {
        if (choices == null) {
            choices = followUps.choices();
        }
        return switch (filter) {
            case "due" ->
                FollowUpLists.DUE.stream()
                        .map(which -> new ListOption(which, messages().text("interaction.followUp.due." + which)))
                        .toList();
            case "owner" ->
                Stream.concat(
                                Stream.of("me", "team", "none")
                                        .map(who -> new ListOption(
                                                who, messages().text("interaction.followUp.owner." + who))),
                                options(choices.owners()))
                        .toList();
            default -> options(choices.topics()).toList();
        };
    }

    private static Stream<ListOption> options(List<Choice> choices) {
        return choices.stream().map(choice -> new ListOption(Long.toString(choice.id()), choice.name()));
    }

    @Override
    public boolean isChangeable() {
        return false;
    }

    @Override
    public String getBulkDialog() {
        throw new UnsupportedOperationException("Nothing can be changed here");
    }
}
