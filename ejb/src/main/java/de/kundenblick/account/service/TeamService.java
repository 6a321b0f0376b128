package de.kundenblick.account.service;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.Team;
import de.kundenblick.account.TeamRow;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.RecordChangedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Administers teams, which decide who sees which queue and what a board looks like at first. */
@Stateless
@RolesAllowed(Permissions.ACCOUNT_MANAGE)
public class TeamService {
    @Inject
    TeamRepository teams;

    /** By name. */
    public List<TeamRow> list() {
        Map<Long, Long> members = teams.members();
        return teams.all().stream()
                .map(team -> row(team, members.getOrDefault(team.getId(), 0L)))
                .toList();
    }

    public Optional<TeamRow> find(long id) {
        return teams.find(id).map(team -> row(team, teams.members(id)));
    }

    /** For associations: those of the ids that there are. */
    public Set<Team> references(Set<Long> ids) {
        return ids.stream().map(teams::find).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /**
     * @return the id of the new team
     * @throws AccountRefusedException when the name is taken
     */
    public long create(String name) {
        refuseTaken(name, null);
        return teams.add(new Team(PlainText.of(name)));
    }

    /**
     * @param version the version that the form showed
     * @throws AccountRefusedException when the name is taken
     * @throws RecordChangedException when somebody else saved in the meantime
     */
    public void rename(long id, int version, String name) {
        var team = get(id);
        if (team.getVersion() != version) {
            throw new RecordChangedException();
        }
        refuseTaken(name, id);
        team.rename(PlainText.of(name));
    }

    /** Its members lose the team, its queues one that may see them, and its preferences go. */
    public void delete(long id) {
        teams.remove(get(id));
    }

    private Team get(long id) {
        return teams.find(id).orElseThrow(() -> AccountRefusedException.notFound(Long.toString(id)));
    }

    private void refuseTaken(String name, Long ownId) {
        teams.findByName(PlainText.of(name))
                .filter(other -> !other.getId().equals(ownId))
                .ifPresent(other -> {
                    throw AccountRefusedException.teamNameTaken(PlainText.of(name));
                });
    }

    private static TeamRow row(Team team, long members) {
        return new TeamRow(team.getId(), team.getVersion(), team.getName(), members);
    }
}
