package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.TeamDetails;
import de.kundenblick.account.TeamRow;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TeamServiceIT {
    @Inject
    TeamService service;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Test
    void listsTeamsWithTheirMembers() throws Exception {
        asAdmin.call(() -> service.create(new TeamDetails(" Außendienst ")));

        assertThat(asAdmin.call(service::list)).extracting(TeamRow::name).containsExactly("Agents", "Außendienst");
        assertThat(asAdmin.call(service::list)).extracting(TeamRow::members).containsExactly(1L, 0L);
    }

    @Test
    void aNameBelongsToOneTeam() throws Exception {
        long team = asAdmin.call(() -> service.create(new TeamDetails("Service")));

        assertThatThrownBy(() -> asAdmin.call(() -> service.create(new TeamDetails("SERVICE"))))
                .hasMessage("shared.record.nameTaken");
        var first = asAdmin.call(() -> service.find(team)).orElseThrow();
        assertThat(rename(first, "Kundenservice")).isInstanceOf(Outcome.Saved.class);
        assertThat(asAdmin.call(() -> service.find(team))
                        .orElseThrow()
                        .details()
                        .name())
                .isEqualTo("Kundenservice");
        assertThat(rename(first, "Zu spät")).isInstanceOf(Outcome.Conflict.class);
    }

    private Outcome rename(Stored<TeamDetails> stored, String name) throws Exception {
        var mine = NamedFields.of(new TeamDetails(name));
        return asAdmin.call(
                () -> service.change(new Edit(stored.id(), stored.version(), NamedFields.of(stored.details()), mine)));
    }

    @Test
    void withATeamGoMembershipsQueuesAndPreferences() throws Exception {
        given.queue("support");
        given.teamPreference(Fixtures.TEAM, "zone", "Europe/London");
        long team = given.team(Fixtures.TEAM);

        asAdmin.run(() -> service.delete(team));

        assertThat(given.database().count("SELECT count(*) FROM employee_team")).isZero();
        assertThat(given.database().count("SELECT count(*) FROM queue_team")).isZero();
        assertThat(given.database().count("SELECT count(*) FROM preference WHERE team_id IS NOT NULL"))
                .isZero();
        assertThat(given.database().count("SELECT count(*) FROM queue")).isOne();
    }
}
