package de.kundenblick.ticket.queue;

import de.kundenblick.account.Team;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

/** Where tickets wait for the teams that work them off. */
@Entity
public class Queue extends BaseEntity {
    @NotBlank @Size(max = 200) private String name;

    @ManyToMany
    @JoinTable(
            name = "queue_team",
            joinColumns = @JoinColumn(name = "queue_id"),
            inverseJoinColumns = @JoinColumn(name = "team_id"))
    private Set<Team> teams = new HashSet<>();

    private boolean valid = true;

    protected Queue() {}

    public Queue(String name) {
        this.name = name;
    }

    /** Lets the team see this queue and its tickets. */
    public void openTo(Team team) {
        teams.add(team);
    }

    /**
     * @param newTeams who may see it from now on, and nobody else
     * @param stillValid whether further tickets may come; those in it stay in either case
     */
    public void change(String newName, Set<Team> newTeams, boolean stillValid) {
        name = PlainText.of(newName);
        teams.retainAll(newTeams);
        teams.addAll(newTeams);
        valid = stillValid;
    }

    public Set<Team> getTeams() {
        return Set.copyOf(teams);
    }

    public boolean isValid() {
        return valid;
    }

    public String getName() {
        return name;
    }
}
