package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.LoginScreen;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TwoStepBrowserIT {
    @Test
    void aDeviceThatIsSetUpIsAskedForFromThenOn(Intranet intranet) {
        var own = intranet.loginAs("agent").open(TwoStepScreen.ADDRESS, TwoStepScreen::new);
        var device = own.begin();
        own.look();
        assertThat(own.confirm(device.code(10)).message()).contains("Die Uhr Ihres Geräts geht etwa 5 Minuten vor.");
        own.confirm(device.code());
        assertThat(own.isActive()).isTrue();
        var codes = own.recoveryCodes();
        assertThat(codes).hasSize(10);
        assertThat(own.download()).endsWith(".txt");
        own.look();
        intranet.signOut();

        intranet.visit("/intranet/ticket/list?show=open");
        intranet.at(LoginScreen::new).signIn("agent", Fixtures.PASSWORD);
        var code = intranet.at(CodeScreen::new);
        assertThat(code.address()).isEqualTo(CodeScreen.ADDRESS);
        code.look();
        assertThat(code.enter("0000 0").message()).isEqualTo("Der Code stimmt nicht.");
        assertThat(code.enter(device.code(1)).address()).isEqualTo("/intranet/ticket/list?show=open");

        intranet.visit(CodeScreen.ADDRESS);
        assertThat(intranet.at(Screen::new).address()).isEqualTo("/intranet/home/start");
        own = intranet.open(TwoStepScreen.ADDRESS, TwoStepScreen::new).turnOff(Fixtures.PASSWORD, codes.get(0));
        assertThat(own.isActive()).isFalse();
    }

    @Test
    void whoeverHasMadeTheFirstStepOnlyIsNobody(Intranet intranet) {
        var own = intranet.loginAs("agent").open(TwoStepScreen.ADDRESS, TwoStepScreen::new);
        var device = own.begin();
        var codes = own.confirm(device.code()).recoveryCodes();
        var other = intranet.inAnotherBrowser();
        other.login().signIn("agent", Fixtures.PASSWORD);

        other.visit("/intranet/ticket/list");
        assertThat(other.at(Screen::new).address()).startsWith("/intranet/login?from=");

        other.visit(CodeScreen.ADDRESS);
        assertThat(other.at(CodeScreen::new)
                        .enter(codes.get(9).toLowerCase(Locale.ROOT))
                        .address())
                .isEqualTo("/intranet/home/start");
    }
}
