package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.LoginScreen;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class InvitationBrowserIT {
    private static final String NEW = "green apples, 12 of them";

    @Test
    void anAdministratorHandsOverALinkForTheFirstPassword(Intranet intranet) {
        var page = intranet.loginAs("admin").open(EmployeeHelpScreen.addressOf("agent"), EmployeeHelpScreen::new);

        String link = page.invite();

        page.look();
        var agent = intranet.inAnotherBrowser();
        agent.page().navigate(link);
        new PasswordLinkScreen(agent.page()).set(NEW, NEW);
        assertThat(agent.at(LoginScreen::new).signIn("agent", NEW).address()).isEqualTo("/intranet/home/start");
    }

    @Test
    void anAdministratorTakesTheSecondStepOfALostDeviceAway(Intranet intranet) {
        var agent = intranet.inAnotherBrowser();
        var own = agent.loginAs("agent").open(TwoStepScreen.ADDRESS, TwoStepScreen::new);
        own.confirm(own.begin().code());

        intranet.loginAs("admin")
                .open(EmployeeHelpScreen.addressOf("agent"), EmployeeHelpScreen::new)
                .resetSecondStep();

        assertThat(agent.open(TwoStepScreen.ADDRESS, TwoStepScreen::new).isActive())
                .isFalse();
    }
}
