package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.SavedViewRow;
import de.kundenblick.account.ViewNameTakenException;
import de.kundenblick.account.ViewNotFoundException;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SavedViewServiceIT {
    @Inject
    SavedViewService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Test
    void aViewIsOnesOwnUntilItIsShared() throws Exception {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        long id = asAgent.call(() -> service.save("customer", " Meine  Kunden ", "sort=name", null));
        assertThat(names(asColleague.call(() -> service.offered("customer")))).isEmpty();
        long team = asAgent.call(() -> service.teams()).get(0).id();

        asAgent.run(() -> service.change(id, "Unsere", team));

        assertThat(asColleague.call(() -> service.offered("customer")))
                .containsExactly(
                        new SavedViewRow(id, "Unsere", "sort=name", team, Fixtures.TEAM, "Petra Adler", false, false));
        assertThat(names(asAgent.call(() -> service.offered("contact")))).isEmpty();
    }

    @Test
    void aNameIsTakenOncePerOwnerAndList() throws Exception {
        long id = asAgent.call(() -> service.save("customer", "Berlin", "sort=name", null));
        asAgent.call(() -> service.save("contact", "Berlin", "sort=name", null));
        asColleague.call(() -> service.save("customer", "Berlin", "sort=name", null));

        assertThatThrownBy(() -> asAgent.call(() -> service.save("customer", "BERLIN", "sort=name", null)))
                .isInstanceOf(ViewNameTakenException.class);
        asAgent.run(() -> service.change(id, "berlin", null));
    }

    @Test
    void onlyItsOwnerChangesAView() throws Exception {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        long team = asAgent.call(() -> service.teams()).get(0).id();
        long id = asAgent.call(() -> service.save("customer", "Berlin", "sort=name", team));

        for (var forbidden : List.<de.kundenblick.server.Work>of(
                () -> service.overwrite(id, "sort=-name"),
                () -> service.change(id, "Mine", null),
                () -> service.delete(id))) {
            assertThatThrownBy(() -> asColleague.run(forbidden)).isInstanceOf(ViewNotFoundException.class);
        }
        asAgent.run(() -> service.overwrite(id, "sort=-name"));
        assertThat(asColleague.call(() -> service.offered("customer")))
                .extracting(SavedViewRow::state)
                .containsExactly("sort=-name");
        asAgent.run(() -> service.delete(id));
        assertThat(names(asColleague.call(() -> service.offered("customer")))).isEmpty();
    }

    @Test
    void theStandardIsEachReadersOwnAndGoesWithItsView() throws Exception {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        long team = asAgent.call(() -> service.teams()).get(0).id();
        long shared = asAgent.call(() -> service.save("customer", "Shared", "sort=name", team));
        long second = asAgent.call(() -> service.save("customer", "Second", "sort=name", null));

        asColleague.run(() -> service.makeDefault("customer", shared));
        asAgent.run(() -> service.makeDefault("customer", shared));
        asAgent.run(() -> service.makeDefault("customer", second));

        assertThat(standard(asColleague.call(() -> service.offered("customer"))))
                .containsExactly("Shared");
        assertThat(standard(asAgent.call(() -> service.offered("customer")))).containsExactly("Second");
        assertThatThrownBy(() -> asColleague.run(() -> service.makeDefault("customer", second)))
                .isInstanceOf(ViewNotFoundException.class);
        asAgent.run(() -> service.delete(shared));
        asAgent.run(() -> service.clearDefault("customer"));
        assertThat(standard(asColleague.call(() -> service.offered("customer"))))
                .isEmpty();
        assertThat(standard(asAgent.call(() -> service.offered("customer")))).isEmpty();
    }

    @Test
    void nobodySharesWithAForeignTeam() throws Exception {
        given.employee("analyst").inTeam("Others");
        long others = given.database()
                .number("SELECT id FROM team WHERE name = 'Others'")
                .orElseThrow();

        assertThatThrownBy(() -> asAgent.call(() -> service.save("customer", "x", "sort=name", others)))
                .isInstanceOf(ViewNotFoundException.class);
    }

    private static List<String> names(List<SavedViewRow> views) {
        return views.stream().map(SavedViewRow::name).toList();
    }

    private static List<String> standard(List<SavedViewRow> views) {
        return views.stream()
                .filter(SavedViewRow::standard)
                .map(SavedViewRow::name)
                .toList();
    }
}
