package de.kundenblick.account.intranet;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Choice;
import de.kundenblick.account.EmployeeDetails;
import de.kundenblick.account.EmployeeView;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.TeamRow;
import de.kundenblick.account.service.RoleService;
import de.kundenblick.account.service.StaffService;
import de.kundenblick.account.service.TeamService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters a new employee or changes one. How somebody signs in is changed on the same page by other beans. */
@Named("employeeEdit")
@ViewScoped
public class EmployeeEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StaffService staff;

    @Inject
    RoleService roleService;

    @Inject
    TeamService teamService;

    @Inject
    Messages messages;

    private String login;
    private EmployeeView employee;
    private List<Choice> roles = List.of();
    private Set<Long> grantable = Set.of();
    private List<TeamRow> teams = List.of();
    private String newLogin;

    @NotBlank private String name;

    @Email private String email;

    private String password;
    private Map<Long, Boolean> given = new HashMap<>();
    private Long[] teamIds = {};

    /** @throws AccountRefusedException when the address names an unknown login */
    public void open() {
        roles = roleService.choices();
        grantable = Set.copyOf(roleService.grantable().stream().map(Choice::id).toList());
        teams = teamService.list();
        if (login != null) {
            employee = staff.find(login).orElseThrow(() -> AccountRefusedException.notFound(login));
            name = employee.name();
            email = employee.email();
            employee.roleIds().forEach(role -> given.put(role, true));
            teamIds = employee.teamIds().toArray(Long[]::new);
        }
    }

    /** Saves and stays on the employee's page. */
    public String save() {
        var details = new EmployeeDetails(name, email, chosenRoles(), Set.copyOf(Arrays.asList(teamIds)));
        if (employee == null) {
            staff.create(newLogin, details, password);
        } else {
            staff.change(login, employee.version(), details);
        }
        messages.saved(getDraftKey()).info("account.employee.saved", name);
        return EmployeeAccessPage.addressOf(employee == null ? newLogin.strip().toLowerCase(Locale.ROOT) : login);
    }

    private Set<Long> chosenRoles() {
        return given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether the reader may give the role to this employee and take it. */
    public boolean mayGive(long roleId) {
        return isManageable() && grantable.contains(roleId);
    }

    public boolean isManageable() {
        return employee == null || employee.manageable();
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return employee == null ? "employee:new" : "employee:" + login + ":" + employee.version();
    }

    public int getShortestPassword() {
        return PasswordRules.SHORTEST;
    }

    public EmployeeView getEmployee() {
        return employee;
    }

    public List<Choice> getRoles() {
        return roles;
    }

    public List<TeamRow> getTeams() {
        return teams;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getNewLogin() {
        return newLogin;
    }

    public void setNewLogin(String newLogin) {
        this.newLogin = newLogin;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Ids of roles, and whether the employee has each. */
    public Map<Long, Boolean> getGiven() {
        return given;
    }

    public Long[] getTeamIds() {
        return teamIds.clone();
    }

    public void setTeamIds(Long[] teamIds) {
        this.teamIds = teamIds == null ? new Long[0] : teamIds.clone();
    }
}
