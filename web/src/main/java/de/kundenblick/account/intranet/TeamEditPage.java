package de.kundenblick.account.intranet;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.EmployeeFilter;
import de.kundenblick.account.EmployeeRow;
import de.kundenblick.account.TeamRow;
import de.kundenblick.account.service.StaffService;
import de.kundenblick.account.service.TeamService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Enters a new team, or renames one and lets members come and go. */
@Named("teamEdit")
@ViewScoped
public class TeamEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " – ";
    private static final Slice SUGGESTED = new Slice(0, 10);

    @Inject
    TeamService teams;

    @Inject
    StaffService staff;

    @Inject
    Messages messages;

    private final LazyDataModel<EmployeeRow> members = new Members();
    private Long id;
    private TeamRow team;

    @NotBlank private String name;

    private String newMember;

    /** @throws AccountRefusedException when the address names an unknown team */
    public void open() {
        if (id != null) {
            read();
            name = team.name();
        }
    }

    private void read() {
        team = teams.find(id).orElseThrow(() -> AccountRefusedException.notFound(Long.toString(id)));
    }

    public String save() {
        long saved = id == null ? teams.create(name) : id;
        if (id != null) {
            teams.rename(id, team.version(), name);
        }
        messages.saved(getDraftKey()).info("account.team.saved", name);
        return "/intranet/account/team?faces-redirect=true&id=" + saved;
    }

    public String delete() {
        teams.delete(id);
        messages.keep().info("account.team.deleted", team.name());
        return "/intranet/account/teams?faces-redirect=true";
    }

    /** Login and name of those whose names, logins or e-mail addresses contain the text. */
    public List<String> suggest(String text) {
        return staff.list(new EmployeeFilter(text, null, null, true), SUGGESTED).stream()
                .map(employee -> employee.login() + BETWEEN + employee.name())
                .toList();
    }

    public void join() {
        staff.join(newMember.split(BETWEEN, 2)[0], id);
        newMember = null;
        read();
    }

    public void leave(String login) {
        staff.leave(login, id);
        read();
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return team == null ? "team:new" : "team:" + id + ":" + team.version();
    }

    public TeamRow getTeam() {
        return team;
    }

    public LazyDataModel<EmployeeRow> getMembers() {
        return members;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNewMember() {
        return newMember;
    }

    public void setNewMember(String newMember) {
        this.newMember = newMember;
    }

    private class Members extends LazyDataModel<EmployeeRow> {
        private static final long serialVersionUID = 1L;

        private EmployeeFilter filter() {
            return new EmployeeFilter(null, null, id, null);
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) staff.count(filter());
        }

        @Override
        public List<EmployeeRow> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return staff.list(filter(), new Slice(first, size));
        }
    }
}
