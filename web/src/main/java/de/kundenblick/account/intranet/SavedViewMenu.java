package de.kundenblick.account.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.account.SavedViewRow;
import de.kundenblick.account.service.SavedViewService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The saved views of a list: choosing one, saving the state of the list, changing what was saved. */
@Named("savedViews")
@ViewScoped
public class SavedViewMenu implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SavedViewService service;

    @Inject
    Messages messages;

    private String list;
    private List<SavedViewRow> views;
    private List<Choice> teams = List.of();
    private SavedViewRow current;
    private boolean renaming;

    @NotBlank @Size(max = 80) private String name;

    private Long teamId;

    public void open(String ofList) {
        list = ofList;
        views = service.offered(list);
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("view");
        current = views.stream()
                .filter(view -> Long.toString(view.id()).equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** What the list opens with when its address says nothing; null for the usual list. */
    public String getStandard() {
        return views.stream()
                .filter(SavedViewRow::standard)
                .map(SavedViewMenu::query)
                .findFirst()
                .orElse(null);
    }

    /** The whole state goes into the address, so that it can be sent to somebody who does not see the view. */
    public static String query(SavedViewRow view) {
        return view.state() + "&view=" + view.id();
    }

    public String address(String path, SavedViewRow view) {
        return path + '?' + query(view);
    }

    /** Whether the list no longer looks as it was saved. */
    public boolean changed(String state) {
        return current != null && !current.state().equals(state);
    }

    public void askForNew() {
        renaming = false;
        teams = service.teams();
        name = null;
        teamId = null;
    }

    public void askForChange() {
        renaming = true;
        teams = service.teams();
        name = current.name();
        teamId = current.teamId();
    }

    public void save(String path, String state) {
        if (renaming) {
            service.change(current.id(), name, teamId);
            messages.keep().info("account.view.saved", name);
            go(path + '?' + state + "&view=" + current.id());
        } else {
            long id = service.save(list, name, state, teamId);
            messages.keep().info("account.view.saved", name);
            go(path + '?' + state + "&view=" + id);
        }
    }

    public void overwrite(String path, String state) {
        service.overwrite(current.id(), state);
        messages.keep().info("account.view.saved", current.name());
        go(path + '?' + state + "&view=" + current.id());
    }

    public void delete(String path, String state) {
        service.delete(current.id());
        messages.keep().info("account.view.deleted", current.name());
        go(path + '?' + state);
    }

    public void makeStandard(String path, String state) {
        service.makeDefault(list, current.id());
        messages.keep().info("account.view.isStandard", current.name());
        go(path + '?' + state + "&view=" + current.id());
    }

    public void clearStandard(String path, String state) {
        service.clearDefault(list);
        messages.keep().info("account.view.noStandard");
        go(path + '?' + state + (current == null ? "" : "&view=" + current.id()));
    }

    private static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    public List<SavedViewRow> getViews() {
        return views;
    }

    /** Empty until the dialog that needs them is opened. */
    public List<Choice> getTeams() {
        return teams;
    }

    public SavedViewRow getCurrent() {
        return current;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getTeamId() {
        return teamId;
    }

    public void setTeamId(Long teamId) {
        this.teamId = teamId;
    }
}
