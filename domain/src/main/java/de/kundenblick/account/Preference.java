package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A named value that holds for everybody, for a team or for one employee. The nearest level wins: an employee's own
 * value over the team's, the team's over everybody's.
 */
@Entity
public class Preference extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    @NotBlank @Size(max = 100) private String name;

    @NotNull @Size(max = 4000) private String value;

    protected Preference() {}

    private Preference(Employee employee, Team team, String name, String value) {
        this.employee = employee;
        this.team = team;
        this.name = name;
        this.value = value;
    }

    public static Preference ofEmployee(Employee employee, String name, String value) {
        return new Preference(employee, null, name, value);
    }

    public static Preference ofTeam(Team team, String name, String value) {
        return new Preference(null, team, name, value);
    }

    public static Preference ofEverybody(String name, String value) {
        return new Preference(null, null, name, value);
    }

    public void change(String newValue) {
        value = newValue;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }
}
