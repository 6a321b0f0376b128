package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.ActingService;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsRepresentative;
import de.kundenblick.shared.Site;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LoginAsServiceIT {
    @Inject
    LoginAsService service;

    @Inject
    ActingService acting;

    @Inject
    LoginService logins;

    @Inject
    AuditedUses audited;

    @Inject
    Fixtures given;

    @Inject
    AsRepresentative asRepresentative;

    @Inject
    AsAdmin asAdmin;

    @BeforeEach
    void letARepresentativeIn() {
        given.employee("representative").allowedTo(Permissions.CUSTOMER_READ, Permissions.CONTACT_LOGIN_AS);
        given.contact("anna").named("Anna", "Muster").signsInAs("anna@example.org");
    }

    @Test
    void isOffUntilAnAdministratorAllowsIt() {
        assertThatThrownBy(() -> asRepresentative.call(() -> service.start("anna", null)))
                .hasMessage("customer.loginAs.refused");
    }

    @Test
    void theActorIsKnownAndMayOnlyLook() throws Exception {
        asAdmin.run(() -> acting.allow(30));

        var identity = asRepresentative.call(() -> service.start("Anna", "Rückfrage"));

        assertThat(identity.name()).isEqualTo("anna@example.org");
        assertThat(identity.groups()).containsExactly(Permissions.CONTACT);
        assertThat(identity.actor().login()).isEqualTo("representative");
        assertThat(identity.actor().as()).isEqualTo("Anna Muster");
        assertThat(logins.refresh(Site.PORTAL, identity)).contains(identity);
        assertThat(asRepresentative.call(() -> service.nameOf("anna"))).contains("Anna Muster");
    }

    @Test
    void everyUseIsAudited() throws Exception {
        asAdmin.run(() -> acting.allow(30));
        given.contact("berta").signsInAs("berta@example.org");

        asRepresentative.call(() -> service.start("berta", "Rückfrage"));
        asRepresentative.call(() -> service.start("berta", null));

        assertThat(audited.of("berta"))
                .containsExactly(
                        new Audited(AuditAction.SIGNED_IN_AS, "contact", "berta", "Rückfrage"),
                        new Audited(AuditAction.SIGNED_IN_AS, "contact", "berta", null));
    }

    @Test
    void nobodyActsForAContactWhoCouldNotSignIn() throws Exception {
        asAdmin.run(() -> acting.allow(30));
        given.contact("invalid").signsInAs("invalid@example.org").invalid();
        given.contact("locked").signsInAs("locked@example.org");
        given.portalLogin("locked@example.org").disabled();
        given.contact("none");

        for (String contact : new String[] {"invalid", "locked", "none", "nobody"}) {
            assertThat(asRepresentative.call(() -> service.nameOf(contact))).isEmpty();
            assertThatThrownBy(() -> asRepresentative.call(() -> service.start(contact, null)))
                    .hasMessage("customer.loginAs.refused");
        }
    }

    @Test
    void endsWhenItIsSwitchedOffOrTheContactLocked() throws Exception {
        asAdmin.run(() -> acting.allow(30));
        var identity = asRepresentative.call(() -> service.start("anna", null));

        given.portalLogin("anna@example.org").disabled();
        assertThat(logins.refresh(Site.PORTAL, identity)).isEmpty();

        given.database().update("UPDATE portal_login SET enabled = true");
        asAdmin.run(() -> acting.allow(0));
        assertThat(logins.refresh(Site.PORTAL, identity)).isEmpty();
    }

    @Test
    void evenAnAdministratorNeedsThePermission() {
        assertThatThrownBy(() -> asAdmin.call(() -> service.start("anna", null)))
                .isInstanceOf(EJBAccessException.class);
    }
}
