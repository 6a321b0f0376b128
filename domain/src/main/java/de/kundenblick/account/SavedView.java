package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Filters, order and columns of a list under a name that its owner has chosen, perhaps shared with a team. */
@Entity
@Table(name = "saved_view")
public class SavedView extends BaseEntity {
    @NotBlank @Size(max = 40) @Column(updatable = false)
    private String list;

    @NotBlank @Size(max = 80) private String name;

    @NotNull @Size(max = 4000) private String state;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    protected SavedView() {}

    /** @param state as the query of an address */
    public SavedView(Employee owner, String list, String name, String state) {
        this.owner = owner;
        this.list = list;
        this.name = name;
        this.state = state;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void overwrite(String newState) {
        state = newState;
    }

    /** @param newTeam who sees it too; null for nobody */
    public void shareWith(Team newTeam) {
        team = newTeam;
    }

    public String getList() {
        return list;
    }

    public String getName() {
        return name;
    }

    public String getState() {
        return state;
    }
}
