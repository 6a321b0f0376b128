package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Permissions;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsDeputy;
import de.kundenblick.server.Caller;
import de.kundenblick.server.Work;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two administrators take each other's permissions in two transactions that have both begun. */
@ArquillianTest
class LastAdministratorIT {
    private static final long LOCK = 7_201_050L;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    StaffService staff;

    @Inject
    RoleService roles;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsDeputy asDeputy;

    @BeforeEach
    void nameADeputy() {
        given.employee("deputy")
                .allowedTo(Permissions.GRANTABLE.stream()
                        .filter(permission -> !Permissions.OPT_IN.contains(permission))
                        .toArray(String[]::new));
    }

    @Test
    void oneStaysWhenBothDisableEachOther() {
        var both = atOnce(() -> staff.disable("deputy"), () -> staff.disable("admin"));

        assertThat(both).containsExactlyInAnyOrder(true, false);
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void oneStaysWhenOneDisablesTheOtherWhoEmptiesTheRole() throws Exception {
        var role = asAdmin.call(() -> roles.find(2)).orElseThrow();

        var both = atOnce(() -> staff.disable("deputy"), () -> roles.change(2, role.version(), role.name(), Set.of()));

        assertThat(both).containsExactlyInAnyOrder(true, false);
        assertThat(administrators()).isEqualTo(1);
    }

    /** @return for the administrator's work and the deputy's, whether it was done */
    private Stream<Boolean> atOnce(Work ofAdmin, Work ofDeputy) {
        given.database().texts("SELECT pg_advisory_lock(?)", LOCK);
        var first = CompletableFuture.supplyAsync(() -> isDone(asAdmin, ofAdmin));
        var second = CompletableFuture.supplyAsync(() -> isDone(asDeputy, ofDeputy));
        try {
            awaitBothWaiting();
        } finally {
            given.database().texts("SELECT pg_advisory_unlock(?)", LOCK);
        }
        return Stream.of(first.join(), second.join());
    }

    private static boolean isDone(Caller caller, Work work) {
        try {
            caller.run(work);
            return true;
        } catch (AccountRefusedException | EJBException refused) {
            return false;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void awaitBothWaiting() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (given.database().count("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                < 2) {
            assertThat(System.nanoTime()).as("both wait for their turn").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private long administrators() {
        return given.database()
                .count(
                        """
                        SELECT count(*) FROM (
                            SELECT e.id FROM employee e JOIN employee_role er ON er.employee_id = e.id
                                JOIN role_permission p ON p.role_id = er.role_id
                            WHERE e.enabled AND p.permission IN ('account.manage', 'role.manage')
                            GROUP BY e.id HAVING count(DISTINCT p.permission) = 2) administrators
                        """);
    }
}
