package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.shared.service.WrongSettingException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRolesTest {
    @Test
    void giveTheRolesOfEveryGroupWhateverItsCase() {
        var roles = GroupRoles.parse("SETTING", " Vertrieb = agent ; cn=IT,ou=Groups,dc=x=admin;vertrieb=analyst;");

        assertThat(roles.of(Set.of("VERTRIEB"))).containsExactlyInAnyOrder("agent", "analyst");
        assertThat(roles.of(Set.of("CN=it,OU=groups,DC=x", "unknown"))).containsExactly("admin");
        assertThat(roles.of(Set.of("Vertr"))).isEmpty();
        assertThat(roles.all()).containsExactlyInAnyOrder("agent", "analyst", "admin");
    }

    @Test
    void areNoneByDefault() {
        assertThat(GroupRoles.parse("SETTING", "").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vertrieb", "=agent", "Vertrieb=", "a=b;c"})
    void areNamedWhenASideIsMissing(String text) {
        assertThatThrownBy(() -> GroupRoles.parse("SETTING", text))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("SETTING");
    }
}
