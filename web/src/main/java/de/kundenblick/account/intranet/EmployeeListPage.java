package de.kundenblick.account.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.account.EmployeeFilter;
import de.kundenblick.account.EmployeeRow;
import de.kundenblick.account.TeamRow;
import de.kundenblick.account.service.RoleService;
import de.kundenblick.account.service.StaffService;
import de.kundenblick.account.service.TeamService;
import de.kundenblick.shared.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The employees, all of them or those who fit; what is asked for is part of the address. */
@Named("employeeList")
@ViewScoped
public class EmployeeListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the address may say of whether somebody can sign in. */
    public enum State {
        ENABLED,
        DISABLED
    }

    @Inject
    StaffService staff;

    @Inject
    RoleService roleService;

    @Inject
    TeamService teamService;

    private final LazyDataModel<EmployeeRow> rows = new Rows();
    private List<Choice> roles = List.of();
    private List<TeamRow> teams = List.of();
    private String text;
    private Long role;
    private Long team;
    private State state;

    public void open() {
        roles = roleService.choices();
        teams = teamService.list();
    }

    /** @return the address of the list as it was asked for */
    public String search() {
        return "/intranet/account/employees?faces-redirect=true" + parameter("q", text) + parameter("role", role)
                + parameter("team", team) + parameter("state", state);
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : '&' + name + '=' + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private EmployeeFilter filter() {
        return new EmployeeFilter(text, role, team, state == null ? null : state == State.ENABLED);
    }

    public boolean isFiltered() {
        return !filter().equals(EmployeeFilter.ALL);
    }

    public LazyDataModel<EmployeeRow> getRows() {
        return rows;
    }

    public List<Choice> getRoles() {
        return roles;
    }

    public List<TeamRow> getTeams() {
        return teams;
    }

    public State[] getStates() {
        return State.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getRole() {
        return role;
    }

    public void setRole(Long role) {
        this.role = role;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    private class Rows extends LazyDataModel<EmployeeRow> {
        private static final long serialVersionUID = 1L;

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
