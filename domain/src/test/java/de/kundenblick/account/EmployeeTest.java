package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EmployeeTest {
    private final Employee anna = new Employee("anna", "Anna Muster", null, null);

    @Test
    void aPasswordOfSomebodyElseHasToBeReplaced() {
        anna.receivePassword("given");
        assertThat(anna.isPasswordExpired()).isTrue();

        anna.changePassword("own");
        assertThat(anna.isPasswordExpired()).isFalse();
    }

    @Test
    void withoutAPasswordThereIsNothingToReplace() {
        anna.receivePassword("given");

        anna.clearPassword();

        assertThat(anna.getPasswordHash()).isNull();
        assertThat(anna.isPasswordExpired()).isFalse();
    }

    @Test
    void newRolesAndTeamsReplaceTheOldOnes() {
        var agent = new Role("agent", Set.of());
        var admin = new Role("admin", Set.of());
        var service = new Team("Service");
        anna.give(agent);
        anna.join(service);

        anna.assign(Set.of(admin));
        anna.joinOnly(Set.of());

        assertThat(anna.getRoles()).containsExactly(admin);
        assertThat(anna.getTeams()).isEmpty();
    }
}
