package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PreferenceServiceIT {
    private static final String ROWS = "some.rows";

    @Inject
    PreferenceService service;

    @Inject
    CurrentEmployee current;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAdmin asAdmin;

    @Test
    void aValueIsTheCallersOwnAndCanBeChanged() throws Exception {
        asAgent.run(() -> service.set(ROWS, "10"));
        asAgent.run(() -> service.set(ROWS, "25"));

        assertThat(asAgent.call(service::own)).containsExactly(entry(ROWS, "25"));
        assertThat(asColleague.call(service::own)).isEmpty();
    }

    @Test
    void aChangeIsSeenInTheSameRequest() throws Exception {
        var seen = asAgent.call(() -> {
            current.preferences();
            service.set(ROWS, "5");
            return current.preferences().get(ROWS);
        });

        assertThat(seen).contains("5");
    }

    @Test
    void theNearestLevelCounts() throws Exception {
        given.employee("admin").inTeam(Fixtures.TEAM);
        asAdmin.run(() -> service.setForEverybody(ROWS, "everybody"));
        assertThat(seenByAgent()).contains("everybody");

        asAdmin.run(() -> service.setForMyTeams(ROWS, "team"));
        assertThat(seenByAgent()).contains("team");
        assertThat(asColleague.call(() -> current.preferences().get(ROWS))).contains("everybody");

        asAgent.run(() -> service.set(ROWS, "own"));
        assertThat(seenByAgent()).contains("own");

        asAgent.run(() -> service.clear(ROWS));
        assertThat(seenByAgent()).contains("team");
    }

    @Test
    void valuesOfOthersCanBeSetAgain() throws Exception {
        given.employee("admin").inTeam(Fixtures.TEAM);
        asAdmin.run(() -> service.setForMyTeams(ROWS, "10"));
        asAdmin.run(() -> service.setForEverybody(ROWS, "10"));

        asAdmin.run(() -> service.setForMyTeams(ROWS, "20"));
        asAdmin.run(() -> service.setForEverybody(ROWS, "20"));

        assertThat(given.database().texts("SELECT value FROM preference WHERE name = ?", ROWS))
                .containsExactly("20", "20");
    }

    @Test
    void clearingAllLeavesOtherPeoplesValues() throws Exception {
        given.preference("colleague", ROWS, "15");
        given.preference("agent", ROWS, "10");
        given.preference("agent", "zone", "Europe/Paris");

        asAgent.run(service::clearAll);

        assertThat(asAgent.call(service::own)).isEmpty();
        assertThat(asColleague.call(service::own)).containsExactly(entry(ROWS, "15"));
    }

    @Test
    void onlyWhoConfiguresBoardsSetsValuesOfOthers() {
        assertThatThrownBy(() -> asAgent.run(() -> service.setForEverybody(ROWS, "10")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.setForMyTeams(ROWS, "10")))
                .isInstanceOf(EJBAccessException.class);
    }

    private Optional<String> seenByAgent() throws Exception {
        return asAgent.call(() -> current.preferences().get(ROWS));
    }
}
