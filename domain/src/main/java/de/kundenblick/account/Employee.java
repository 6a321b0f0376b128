package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

/** A user of the intranet. */
@Entity
public class Employee extends BaseEntity implements Account {
    @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._@-]*") private String login;

    @NotBlank @Size(max = 120) private String name;

    @Email @Size(max = 254) private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_expired")
    private boolean passwordExpired;

    private boolean enabled = true;

    @NotNull @Enumerated(EnumType.STRING)
    private AccountSource source = AccountSource.LOCAL;

    @Size(max = 500) @Column(name = "source_subject")
    private String sourceSubject;

    @ManyToMany
    @JoinTable(
            name = "employee_role",
            joinColumns = @JoinColumn(name = "employee_id"),
            inverseJoinColumns = @JoinColumn(name = "role_id"))
    private Set<Role> roles = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "employee_team",
            joinColumns = @JoinColumn(name = "employee_id"),
            inverseJoinColumns = @JoinColumn(name = "team_id"))
    private Set<Team> teams = new HashSet<>();

    protected Employee() {}

    /**
     * @param login lower case, unique
     * @param passwordHash made by the container's PBKDF2, never a password; null for an employee without one
     */
    public Employee(String login, String name, String email, String passwordHash) {
        this.login = login;
        this.name = PlainText.of(name);
        this.email = email;
        this.passwordHash = passwordHash;
    }

    public void describe(String newName, String newEmail) {
        name = PlainText.of(newName);
        email = newEmail;
    }

    public void give(Role role) {
        roles.add(role);
    }

    /** Has these roles from now on, and no other. */
    public void assign(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    public void join(Team team) {
        teams.add(team);
    }

    /** Belongs to these teams from now on, and to no other. */
    public void joinOnly(Set<Team> newTeams) {
        teams.retainAll(newTeams);
        teams.addAll(newTeams);
    }

    @Override
    public void changePassword(String newHash) {
        passwordHash = newHash;
        passwordExpired = false;
    }

    /** Somebody else's choice, with which the employee has to choose another one before anything else. */
    public void receivePassword(String newHash) {
        passwordHash = newHash;
        passwordExpired = true;
    }

    /** Nobody signs in by a password any more. */
    public void clearPassword() {
        passwordHash = null;
        passwordExpired = false;
    }

    /** Refuses every further login; what the employee did stays. */
    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }

    /**
     * From now on the source vouches for the employee, who has no password here any more.
     *
     * @param subject what the source calls the person for good
     */
    public void comeFrom(AccountSource newSource, String subject) {
        source = newSource;
        sourceSubject = subject;
        clearPassword();
    }

    @Override
    public boolean isLocal() {
        return source == AccountSource.LOCAL;
    }

    public AccountSource getSource() {
        return source;
    }

    @Override
    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    @Override
    public String getPasswordHash() {
        return passwordHash;
    }

    @Override
    public String sessionSeed() {
        return passwordHash;
    }

    /** Whether another password has to be chosen before anything else. */
    public boolean isPasswordExpired() {
        return passwordExpired;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    public Set<Team> getTeams() {
        return Set.copyOf(teams);
    }
}
