package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private final Grants helpdesk = new Grants(Set.of(Permissions.ACCOUNT_MANAGE, Permissions.TICKET_READ));
    private final Grants administrator = new Grants(Grants.ADMINISTRATION);

    @Test
    void whatOneHasCanBeGivenAndTaken() {
        assertThatCode(() -> helpdesk.check(Set.of(), Set.of(Permissions.TICKET_READ)))
                .doesNotThrowAnyException();
        assertThatCode(() -> helpdesk.check(Set.of(Permissions.TICKET_READ), Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatOneLacksIsNeitherGivenNorTaken() {
        assertThatThrownBy(() -> helpdesk.check(Set.of(), Set.of(Permissions.CUSTOMER_EDIT)))
                .hasMessage("account.refusal.beyondOwn");
        assertThatThrownBy(() -> helpdesk.check(Set.of(Permissions.CUSTOMER_EDIT), Set.of()))
                .hasMessage("account.refusal.beyondOwn");
    }

    @Test
    void whatOneLacksMayStay() {
        assertThatCode(() -> helpdesk.check(
                        Set.of(Permissions.CUSTOMER_EDIT), Set.of(Permissions.CUSTOMER_EDIT, Permissions.TICKET_READ)))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyAnAdministratorHandsOutWhatNoRoleHasFromTheStart() {
        assertThat(administrator.cover(Permissions.CONTACT_LOGIN_AS)).isTrue();
        assertThat(helpdesk.cover(Permissions.CONTACT_LOGIN_AS)).isFalse();
        assertThat(administrator.cover(Permissions.CUSTOMER_EDIT)).isFalse();
    }
}
