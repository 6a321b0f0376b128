package de.kundenblick.account.service;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Employee;
import de.kundenblick.account.EmployeeDetails;
import de.kundenblick.account.EmployeeFilter;
import de.kundenblick.account.EmployeeRow;
import de.kundenblick.account.EmployeeView;
import de.kundenblick.account.Grants;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.Role;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Administers the people of the intranet. Nobody gives or takes what they do not have themselves, touches somebody who
 * may do more, or leaves the installation without an administrator.
 */
@Stateless
@RolesAllowed(Permissions.ACCOUNT_MANAGE)
public class StaffService {
    @Inject
    StaffRepository staff;

    @Inject
    Administrators administrators;

    @Inject
    CurrentEmployee current;

    @Inject
    Passwords passwords;

    /** By name. */
    public List<EmployeeRow> list(EmployeeFilter filter, Slice slice) {
        return staff.rows(filter, slice);
    }

    public long count(EmployeeFilter filter) {
        return staff.count(filter);
    }

    public Optional<EmployeeView> find(String login) {
        return staff.find(login).map(this::view);
    }

    /**
     * @param password to sign in with for the first time, and to be replaced then; null for none
     * @throws AccountRefusedException when the login is taken, or the roles may do more than the caller
     * @throws PasswordRefusedException when the password breaks a rule
     */
    public void create(String login, EmployeeDetails details, String password) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        String hash = password == null ? null : hashOf(password, name);
        var grants = administrators.takeTurn(Permissions.ACCOUNT_MANAGE);
        if (staff.find(name).isPresent()) {
            throw AccountRefusedException.loginTaken(name);
        }
        var roles = staff.roles(details.roleIds());
        grants.check(Set.of(), permissions(roles));
        var employee = new Employee(name, details.name(), details.email(), null);
        if (hash != null) {
            employee.receivePassword(hash);
        }
        roles.forEach(employee::give);
        staff.teams(details.teamIds()).forEach(employee::join);
        staff.add(employee);
    }

    /**
     * @param version the version that the form showed
     * @throws AccountRefusedException when the caller may do less than the employee or than the new roles, or when nobody
     *     would be an administrator any more
     * @throws RecordChangedException when somebody else saved in the meantime
     */
    public void change(String login, int version, EmployeeDetails details) {
        var grants = administrators.takeTurn(Permissions.ACCOUNT_MANAGE);
        var employee = manageable(login, grants);
        if (employee.getVersion() != version) {
            throw new RecordChangedException();
        }
        var roles = staff.roles(details.roleIds());
        grants.check(permissions(employee.getRoles()), permissions(roles));
        employee.describe(details.name(), details.email());
        employee.assign(roles);
        employee.joinOnly(staff.teams(details.teamIds()));
        administrators.requireOne();
    }

    /** Nothing happens if the employee is in the team already. */
    public void join(String login, long teamId) {
        var employee = manageable(login, administrators.takeTurn(Permissions.ACCOUNT_MANAGE));
        staff.teams(Set.of(teamId)).forEach(employee::join);
    }

    public void leave(String login, long teamId) {
        var employee = manageable(login, administrators.takeTurn(Permissions.ACCOUNT_MANAGE));
        employee.joinOnly(employee.getTeams().stream()
                .filter(team -> team.getId() != teamId)
                .collect(Collectors.toSet()));
    }

    /**
     * Ends every session of the employee within the time that one is trusted without a look at the database.
     *
     * @throws AccountRefusedException for oneself, for whoever may do more, and for the last administrator
     */
    public void disable(String login) {
        var grants = administrators.takeTurn(Permissions.ACCOUNT_MANAGE);
        if (current.get().login().equals(login)) {
            throw AccountRefusedException.ownLogin();
        }
        manageable(login, grants).disable();
        administrators.requireOne();
    }

    public void enable(String login) {
        manageable(login, administrators.takeTurn(Permissions.ACCOUNT_MANAGE)).enable();
    }

    /**
     * Lets the employee sign in once more with a password that has to be replaced then, and ends every session.
     *
     * @throws PasswordRefusedException when the password breaks a rule
     */
    public void setPassword(String login, String password) {
        String hash = hashOf(password, login);
        var employee = manageable(login, administrators.takeTurn(Permissions.ACCOUNT_MANAGE));
        employee.receivePassword(hash);
    }

    /** Nobody signs in as this employee by a password any more; every session ends. */
    public void clearPassword(String login) {
        var grants = administrators.takeTurn(Permissions.ACCOUNT_MANAGE);
        if (current.get().login().equals(login)) {
            throw AccountRefusedException.ownLogin();
        }
        var employee = manageable(login, grants);
        boolean administrator = permissions(employee.getRoles()).containsAll(Grants.ADMINISTRATION);
        employee.clearPassword();
        if (administrator) {
            administrators.requireOneWithPassword();
        }
    }

    private String hashOf(String password, String login) {
        PasswordRules.check(password, login);
        return passwords.hash(password);
    }

    private Employee manageable(String login, Grants grants) {
        var employee = staff.findForChange(login).orElseThrow(() -> AccountRefusedException.notFound(login));
        if (!grants.cover(permissions(employee.getRoles()))) {
            throw AccountRefusedException.mayDoMore(employee.getName());
        }
        return employee;
    }

    private EmployeeView view(Employee employee) {
        return new EmployeeView(
                employee.getId(),
                employee.getVersion(),
                employee.getLogin(),
                employee.getName(),
                employee.getEmail(),
                employee.isEnabled(),
                employee.getPasswordHash() != null,
                employee.isPasswordExpired(),
                staff.signedInAt(employee.getId()).orElse(null),
                ids(employee.getRoles()),
                ids(employee.getTeams()),
                administrators.grants().cover(permissions(employee.getRoles())));
    }

    private static Set<Long> ids(Collection<? extends BaseEntity> records) {
        return records.stream().map(BaseEntity::getId).collect(Collectors.toSet());
    }

    private static Set<String> permissions(Collection<Role> roles) {
        return roles.stream().map(Role::getPermissions).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
