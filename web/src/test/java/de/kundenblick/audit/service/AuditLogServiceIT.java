package de.kundenblick.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.AuditEntry;
import de.kundenblick.audit.AuditFilter;
import de.kundenblick.audit.AuditPart;
import de.kundenblick.audit.AuditPosition;
import de.kundenblick.audit.FieldChange;
import de.kundenblick.audit.HistoryNotFoundException;
import de.kundenblick.customer.HoldDetails;
import de.kundenblick.customer.service.CreditHoldService;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.shared.Site;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditLogServiceIT {
    private static final AuditPosition LATEST = new AuditPosition.Latest();

    @Inject
    Fixtures given;

    @Inject
    AuditLogService log;

    @Inject
    HistoryService histories;

    @Inject
    CreditHoldService holds;

    @Inject
    LoginService logins;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsColleague asColleague;

    @Test
    @Tag("F-06")
    void findsEntriesByEverythingThatCanBeAskedFor() throws Exception {
        var first = given.customer("K-1");
        given.customer("K-2");
        asAdmin.run(() -> holds.hold(first.id(), new HoldDetails("Zahlungsverzug", null, null)));
        var now = Instant.now(java.time.Clock.systemUTC());

        assertThat(found(filter("admin", AuditAction.CHANGED, "customer", "k-1")))
                .hasSize(1);
        assertThat(found(filter("agent", AuditAction.CHANGED, "customer", "k-1")))
                .isEmpty();
        assertThat(found(filter(null, AuditAction.CREATED, "customer", null))).hasSize(2);
        assertThat(found(filter("admin", null, "customer", null))).hasSize(1);
        assertThat(found(new AuditFilter(now.minus(Duration.ofHours(1)), null, null, null, "customer", null, null)))
                .isNotEmpty();
        assertThat(found(new AuditFilter(null, now.minus(Duration.ofHours(1)), null, null, "customer", null, null)))
                .isEmpty();
        assertThat(found(new AuditFilter(now.plus(Duration.ofHours(1)), null, null, null, null, null, null)))
                .isEmpty();
        assertThat(found(new AuditFilter(null, null, null, null, "customer", null, "127.0.0.1")))
                .isNotEmpty();
        assertThat(found(new AuditFilter(null, null, null, null, "customer", null, "192.0.2.1")))
                .isEmpty();
    }

    @Test
    @Tag("F-06")
    void keepsSignInsInVainAndNot() throws Exception {
        logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, "198.51.100.7");
        assertThatThrownBy(() -> logins.signIn(Site.INTRANET, "Nobody", "guess", "198.51.100.8"))
                .isInstanceOf(LoginRefusedException.class);

        assertThat(found(filter(null, AuditAction.SIGNED_IN, null, null)))
                .extracting(entry -> entry.by().actor() + " " + entry.by().address() + " " + entry.detail())
                .containsExactly("agent 198.51.100.7 SIGNED_IN PASSWORD");
        assertThat(found(filter(null, AuditAction.SIGN_IN_FAILED, null, null)))
                .extracting(entry -> entry.by().actor() + " " + entry.by().address() + " " + entry.detail())
                .containsExactly("nobody 198.51.100.8 REFUSED PASSWORD");
    }

    @Test
    @Tag("F-06")
    void keepsWhoReadAndExportedTheLogItself() throws Exception {
        asAnalyst.call(() -> log.list(filter("agent", null, null, null), LATEST));
        asAnalyst.run(() -> log.export(filter(null, null, "customer", null), entry -> {}));

        assertThat(found(filter("analyst", AuditAction.READ, null, null)))
                .extracting(AuditEntry::detail)
                .containsExactly("actor agent");
        assertThat(found(filter("analyst", AuditAction.EXPORTED, null, null)))
                .extracting(AuditEntry::detail)
                .containsExactly("type customer");
    }

    @Test
    void pagesForthAndBackWithoutLosingAnEntry() throws Exception {
        given.database()
                .update(
                        "INSERT INTO team (id, version, name) SELECT 5000 + i, 1, 'team ' || i FROM generate_series(1, 120) i");
        var teams = filter(null, AuditAction.CREATED, "team", null);

        var first = part(teams, LATEST);
        var second = part(teams, new AuditPosition.Before(last(first)));
        var third = part(teams, new AuditPosition.Before(last(second)));
        var back = part(teams, new AuditPosition.After(third.entries().get(0).id()));

        assertThat(first.newer()).isFalse();
        assertThat(List.of(first.older(), second.newer(), second.older())).containsOnly(true);
        assertThat(third.older()).isFalse();
        assertThat(first.entries().size()
                        + second.entries().size()
                        + third.entries().size())
                .isGreaterThanOrEqualTo(120);
        assertThat(back).isEqualTo(second);
        var exported = new ArrayList<AuditEntry>();
        asAdmin.run(() -> log.export(teams, exported::add));
        assertThat(exported).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }

    @Test
    void namesWhatAValueRefersTo() throws Exception {
        given.customer("K-1").soldBy("agent");

        assertThat(found(filter(null, AuditAction.CHANGED, "customer", "K-1"))
                        .get(0)
                        .changes())
                .containsExactly(new FieldChange("salesperson_id", null, "agent"));
        given.database().update("DELETE FROM employee WHERE login = 'agent'");
        assertThat(found(filter(null, AuditAction.CHANGED, "customer", "K-1")).stream()
                        .flatMap(entry -> entry.changes().stream()))
                .contains(
                        new FieldChange("salesperson_id", null, "agent"),
                        new FieldChange("salesperson_id", "agent", null));
    }

    @Test
    void isForThoseWithThePermissionOnly() {
        assertThatThrownBy(() -> asAgent.call(() -> log.list(filter(null, null, null, null), LATEST)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> log.export(filter(null, null, null, null), entry -> {})))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(() -> log.check(1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(() -> histories.record("employee", 1)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void showsTheHistoryOfARecordToWhoMayReadTheRecord() throws Exception {
        var customer = given.customer("K-1").at("Kai 7", "34117", "Kassel");
        asAdmin.run(() -> holds.hold(customer.id(), new HoldDetails("Zahlungsverzug", null, null)));
        given.queue("secret");
        given.ticket("T-1").in("secret");

        var seen = asColleague.call(() -> histories.history(histories.record("customer", "k-1"), LATEST));

        assertThat(seen.entries()).extracting(AuditEntry::action).contains(AuditAction.CREATED, AuditAction.CHANGED);
        assertThat(seen.entries()).extracting(entry -> entry.subject().part()).contains("customer_address");
        assertThat(seen.entries()).allMatch(entry -> entry.by().address() == null);
        assertThatThrownBy(() -> asColleague.call(() -> histories.record("ticket", "T-1")))
                .isInstanceOf(HistoryNotFoundException.class);
        assertThatThrownBy(() -> asColleague.call(() -> histories.record("employee", "admin")))
                .isInstanceOf(HistoryNotFoundException.class);
    }

    @Test
    void stillKnowsTheHistoryOfARecordThatIsGone() throws Exception {
        var customer = given.customer("K-1");
        given.database().update("DELETE FROM customer");

        var seen = asAnalyst.call(() -> histories.history(histories.record("customer", customer.id()), LATEST));

        assertThat(seen.entries().get(0).action()).isEqualTo(AuditAction.DELETED);
    }

    private List<AuditEntry> found(AuditFilter filter) throws Exception {
        return part(filter, LATEST).entries();
    }

    private AuditPart part(AuditFilter filter, AuditPosition position) throws Exception {
        return asAdmin.call(() -> log.list(filter, position));
    }

    private static long last(AuditPart part) {
        return part.entries().get(part.entries().size() - 1).id();
    }

    private static AuditFilter filter(String actor, AuditAction action, String type, String key) {
        return new AuditFilter(null, null, actor, action, type, key, null);
    }
}
