package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class LoginBrowserIT {
    @Test
    void theRightPasswordOpensTheIntranet(Intranet intranet) {
        var start = intranet.login().signIn("agent", Fixtures.PASSWORD);

        assertThat(start.address()).isEqualTo("/intranet/customer/center");
        assertThat(start.title()).contains("Kunden-Informationszentrum");
    }
}
