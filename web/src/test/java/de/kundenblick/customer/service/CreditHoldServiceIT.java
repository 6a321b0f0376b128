package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.HoldDetails;
import de.kundenblick.customer.HoldRefusedException;
import de.kundenblick.customer.HoldRow;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CreditHoldServiceIT {
    private static final HoldDetails LATE =
            new HoldDetails("Zahlungsverzug", "Zwei Mahnungen", LocalDate.of(2030, 1, 2));

    @Inject
    CreditHoldService service;

    @Inject
    CustomerService customers;

    @Inject
    CustomerRuleService rules;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsContact asContact;

    @Test
    void keepsEveryHoldWithItsReasonsAndPeople() throws Exception {
        long id = given.customer("K-7").id();

        asAdmin.run(() -> service.hold(id, LATE));
        assertThat(isHeld()).isTrue();
        asAdmin.run(() -> service.release(id, "Bezahlt"));
        assertThat(isHeld()).isFalse();
        asAdmin.run(() -> service.hold(id, new HoldDetails("Insolvenz", null, null)));

        var history = asAgent.call(() -> service.history(id));
        assertThat(history).extracting(HoldRow::reason).containsExactly("Insolvenz", "Zahlungsverzug");
        assertThat(history).extracting(HoldRow::isOpen).containsExactly(true, false);
        assertThat(history.get(1).heldBy()).isEqualTo("Ada Min");
        assertThat(history.get(1).endsOn()).isEqualTo("2030-01-02");
        assertThat(history.get(1).releaseReason()).isEqualTo("Bezahlt");
    }

    @Test
    void refusesToHoldTwiceAndToReleaseWhatIsFree() throws Exception {
        long id = given.customer("K-7").id();

        assertThatThrownBy(() -> asAdmin.run(() -> service.release(id, "x"))).isInstanceOf(HoldRefusedException.class);
        asAdmin.run(() -> service.hold(id, LATE));
        assertThatThrownBy(() -> asAdmin.run(() -> service.hold(id, LATE))).isInstanceOf(HoldRefusedException.class);
    }

    @Test
    void warnsOnlyWhereTheInstallationWantsIt() throws Exception {
        long id = given.customer("K-7").onCreditHold().id();
        assertThat(asAgent.call(() -> service.warning(id))).isEmpty();

        asAdmin.run(() -> rules.set(new CustomerRuleService.Rules(true, true)));

        assertThat(asAgent.call(() -> service.warning(id)).orElseThrow().reason())
                .isEqualTo("Zahlungsverzug");
        assertThat(asAgent.call(() -> service.warning(given.customer("K-8").id())))
                .isEmpty();
    }

    @Test
    void isOfNoConcernToAColleaguesForm() throws Exception {
        long id = given.customer("K-7").id();
        var before = asAgent.call(() -> customers.find("K-7")).orElseThrow();
        asAdmin.run(() -> service.hold(id, LATE));

        asAgent.run(() -> customers.change(new de.kundenblick.shared.conflict.Edit(
                id,
                before.version(),
                CustomerFields.of(before),
                CustomerFields.of(before).with("name", "Neu"))));

        var after = asAgent.call(() -> customers.find("K-7")).orElseThrow();
        assertThat(after.name()).isEqualTo("Neu");
        assertThat(after.creditHold()).isTrue();
    }

    @Test
    void letsOnlyThosePermittedHoldAndNobodyFromThePortalLook() {
        long id = given.customer("K-7").id();

        assertThatThrownBy(() -> asAgent.run(() -> service.hold(id, LATE))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.release(id, "x"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asContact.run(() -> service.history(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asContact.run(() -> service.warning(id))).isInstanceOf(EJBAccessException.class);
    }

    private boolean isHeld() throws Exception {
        return asAgent.call(() -> customers.find("K-7")).orElseThrow().creditHold();
    }
}
