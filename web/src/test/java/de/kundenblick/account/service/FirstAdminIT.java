package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Permissions;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.Settings;
import de.kundenblick.shared.service.WrongSettingException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FirstAdminIT {
    private static final String PASSWORD = "first steps, 4 of them";

    @Inject
    FirstAdmin firstAdmin;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Test
    void letsAnAdministratorIntoAnEmptyDatabase() {
        nobodyIsThere();

        assertThat(create("Ada", PASSWORD)).isTrue();

        assertThat(logins.signIn(Site.INTRANET, "ada", PASSWORD, "192.0.2.1")
                        .identity()
                        .groups())
                .containsAll(Permissions.GRANTABLE.stream()
                        .filter(permission -> !Permissions.OPT_IN.contains(permission))
                        .toList());
    }

    @Test
    void changesNothingOnceSomebodyIsThere() {
        assertThat(create("ada", "short")).isFalse();

        assertThat(given.database().texts("SELECT login FROM employee")).doesNotContain("ada");
    }

    @Test
    void createsNobodyWithoutSettings() {
        nobodyIsThere();

        assertThat(firstAdmin.createIfNobodyIsThere(Optional::empty)).isFalse();
    }

    @Test
    void refusesAWeakPasswordAndAWrongLoginInASentence() {
        nobodyIsThere();

        assertThatThrownBy(() -> create("ada", "short"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(Settings.ADMIN_PASSWORD + " is too easy to guess");
        assertThatThrownBy(() -> create("Ada Lovelace", PASSWORD))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(Settings.ADMIN_LOGIN + " must be");
        assertThat(given.database().count("SELECT count(*) FROM employee")).isZero();
    }

    private void nobodyIsThere() {
        given.database().update("DELETE FROM employee");
    }

    private boolean create(String login, String password) {
        return firstAdmin.createIfNobodyIsThere(() -> Optional.of(new Settings.Account(login, password)));
    }
}
