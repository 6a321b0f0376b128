package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

/** A user of the intranet. */
@Entity
public class Employee extends BaseEntity {
    @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._@-]*") private String login;

    @NotBlank @Size(max = 120) private String name;

    @Email @Size(max = 254) private String email;

    @NotBlank @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled = true;

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
     * @param passwordHash made by the container's PBKDF2, never a password
     */
    public Employee(String login, String name, String email, String passwordHash) {
        this.login = login;
        this.name = name;
        this.email = email;
        this.passwordHash = passwordHash;
    }

    public void give(Role role) {
        roles.add(role);
    }

    public void join(Team team) {
        teams.add(team);
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** Refuses every further login; what the employee did stays. */
    public void disable() {
        enabled = false;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isEnabled() {
        return enabled;
    }
}
