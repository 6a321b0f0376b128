package de.kundenblick.home.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.home.PortalLook;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsConfigurator;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalBrandServiceIT {
    @Inject
    PortalBrandService service;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAgent asAgent;

    @Test
    void everybodySeesWhatAConfiguratorChose() throws Exception {
        assertThat(service.look().name()).isNull();

        asConfigurator.run(
                () -> service.change(look("Nordstern", "#A11D5B", "https://nordstern.example/impressum"), false));

        var look = service.look();
        assertThat(look.name()).isEqualTo("Nordstern");
        assertThat(look.accent()).isEqualTo("#a11d5b");
        assertThat(asConfigurator.call(service::isCompanyViewOn)).isFalse();
        assertThat(given.database().texts("SELECT value FROM preference WHERE name = 'portal.company'"))
                .containsExactly("off");
    }

    @Test
    void refusesWhatCannotBeReadOrIsDangerous() {
        assertRefused(look(null, "#9adbe4", null), "home.brand.tooPale");
        assertRefused(look(null, "red;}", null), "home.brand.noColour");
        assertRefused(look(null, null, "javascript:alert(1)"), "home.brand.noAddress");
        assertRefused(look(null, null, "nordstern.example"), "home.brand.noAddress");
    }

    @Test
    void aLogoBecomesAPictureOfModestSize() throws Exception {
        asConfigurator.run(() -> service.show(picture(1000, 500), 0));

        var logo = ImageIO.read(new ByteArrayInputStream(service.logo().orElseThrow()));
        assertThat(logo.getHeight()).isEqualTo(128);
        assertThat(logo.getWidth()).isEqualTo(256);
        asConfigurator.run(() -> service.removeLogo(service.look().version()));
        assertThat(service.logo()).isEmpty();
    }

    @Test
    void aDrawingThatIsAProgramIsNoLogo() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> asConfigurator.run(() -> service.show(svg, 0))).hasMessage("home.brand.noPicture");
        assertThatThrownBy(() -> asConfigurator.run(() -> service.show(new byte[2_000_000], 0)))
                .hasMessage("home.brand.tooLarge");
    }

    @Test
    void whoeverComesLaterIsTold() throws Exception {
        asConfigurator.run(() -> service.change(look("One", null, null), true));
        var opened = service.look();
        asConfigurator.run(() -> service.change(look("Two", null, null), true));

        assertThatThrownBy(() -> asConfigurator.run(() -> service.change(opened, true)))
                .hasMessage("shared.refusal.changed");
        assertThatThrownBy(() -> asAgent.run(() -> service.change(opened, true)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void assertRefused(PortalLook look, String key) {
        assertThatThrownBy(() -> asConfigurator.run(() -> service.change(look, true)))
                .hasMessage(key);
    }

    private PortalLook look(String name, String accent, String imprint) {
        return new PortalLook(service.look().version(), name, accent, null, false, imprint, null, null, null);
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
