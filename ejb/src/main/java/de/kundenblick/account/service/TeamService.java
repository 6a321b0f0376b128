package de.kundenblick.account.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.Team;
import de.kundenblick.account.TeamDetails;
import de.kundenblick.account.TeamRow;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Administers teams, which decide who sees which queue and what a board looks like at first. */
@Stateless
@RolesAllowed(Permissions.ACCOUNT_MANAGE)
public class TeamService {
    private static final RecordKind<Team, TeamDetails> KIND = new RecordKind<>(
            Team.class,
            TeamDetails.class,
            team -> new TeamDetails(team.getName()),
            Team::new,
            (team, details) -> team.rename(details.name()));

    @Inject
    TeamRepository teams;

    @Inject
    NamedRecords records;

    /** By name. */
    public List<TeamRow> list() {
        Map<Long, Long> members = teams.members();
        return records.all(Team.class).stream()
                .map(team -> new TeamRow(team.getId(), team.getName(), members.getOrDefault(team.getId(), 0L)))
                .toList();
    }

    public Optional<Stored<TeamDetails>> find(long id) {
        return records.find(KIND, id);
    }

    /**
     * @return the id of the new team
     * @throws RecordRefusedException when the name is taken
     */
    public long create(TeamDetails details) {
        return records.create(KIND, details);
    }

    /** @throws RecordRefusedException when the name is taken */
    public Outcome change(Edit edit) {
        return records.change(KIND, edit);
    }

    /** Its members lose the team, its queues one that may see them, and its preferences go. */
    public void delete(long id) {
        records.remove(records.get(Team.class, id));
    }
}
