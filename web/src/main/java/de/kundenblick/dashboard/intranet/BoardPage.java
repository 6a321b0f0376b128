package de.kundenblick.dashboard.intranet;

import de.kundenblick.dashboard.Placement;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.BoardService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Sent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** A board of widgets on whatever page it stands. */
@Named("board")
@ViewScoped
public class BoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    BoardService boards;

    @Inject
    Messages messages;

    private String name;
    private List<Placement> placements = List.of();
    /** Faces makes a list of the same class for what is chosen next, so it must be one that can be filled. */
    private List<String> chosen = new ArrayList<>();

    private int refreshMinutes;

    public void open(String board) {
        name = board;
        placements = boards.placements(board);
        refreshMinutes = boards.refreshMinutes(board);
        chosen = new ArrayList<>();
        placements.stream().filter(Placement::shown).map(Placement::key).forEach(chosen::add);
    }

    /** Saves the order that the browser sends after a widget was dropped. */
    public void arrange() {
        boards.arrange(name, keys(Sent.text("main")), keys(Sent.text("side")));
    }

    /** Takes the widget off the board whose close sign was pressed. */
    public void close() {
        String key = Sent.text("widget");
        boards.close(name, key);
        chosen.remove(key);
    }

    public String save() {
        boards.show(name, new HashSet<>(chosen));
        boards.refreshEvery(name, refreshMinutes);
        messages.keep().info("dashboard.settings.saved");
        return samePage();
    }

    public String reset() {
        boards.reset(name);
        messages.keep().info("dashboard.settings.wasReset");
        return samePage();
    }

    private static String samePage() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    public void offerToTeams() {
        boards.offerToTeams(name);
        messages.info("dashboard.settings.offered");
    }

    public List<Placement> getMain() {
        return shown(Zone.MAIN);
    }

    public List<Placement> getSide() {
        return shown(Zone.SIDE);
    }

    /** What stands on the board, from the top, the content column first. */
    public List<String> getKeys() {
        return placements.stream().filter(Placement::shown).map(Placement::key).toList();
    }

    private List<Placement> shown(Zone zone) {
        return placements.stream()
                .filter(placement -> placement.shown() && placement.zone() == zone)
                .toList();
    }

    /** Every widget that the reader can put on the board. */
    public List<Placement> getOffered() {
        return placements;
    }

    public int getRefreshSeconds() {
        return refreshMinutes * 60;
    }

    public List<Integer> getRefreshChoices() {
        return BoardService.REFRESH_MINUTES;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }

    public int getRefreshMinutes() {
        return refreshMinutes;
    }

    public void setRefreshMinutes(int refreshMinutes) {
        this.refreshMinutes = refreshMinutes;
    }

    private static List<String> keys(String sent) {
        return sent == null
                ? List.of()
                : Arrays.stream(sent.split(",")).filter(key -> !key.isBlank()).toList();
    }
}
