package de.kundenblick.home.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.PortalSwitches;
import de.kundenblick.home.Accent;
import de.kundenblick.home.Colour;
import de.kundenblick.home.PortalBrand;
import de.kundenblick.home.PortalLook;
import de.kundenblick.home.PortalLookRefusedException;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.RecordChangedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The portal's own face. Everybody sees it, also before signing in. */
@Stateless
@RolesAllowed(Permissions.PORTAL_CONFIGURE)
public class PortalBrandService {
    private static final PortalLook PLAIN = new PortalLook(0, null, null, null, false, null, null, null, null);

    @Inject
    BrandRepository brands;

    @Inject
    PortalSwitches switches;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PortalLook look() {
        return brands.find().map(PortalBrand::look).orElse(PLAIN);
    }

    /** Whether contacts of a company see the records of all, as far as their roles go. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isCompanyViewOn() {
        return switches.isCompanyViewOn();
    }

    /** A PNG; empty for that of the product. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<byte[]> logo() {
        return brands.find().map(PortalBrand::getLogo);
    }

    /**
     * @param look as it is to be; its version is the one that the form was opened with
     * @param company whether the company view is on
     * @throws PortalLookRefusedException when a colour could not be read, or an address is none
     * @throws RecordChangedException when somebody else saved in the meantime
     */
    public void change(PortalLook look, boolean company) {
        var checked = new PortalLook(
                look.version(),
                PlainText.of(look.name()),
                colour(look.accent(), false),
                colour(look.accentDark(), true),
                look.logo(),
                address(look.imprint()),
                address(look.privacy()),
                PlainText.of(look.welcomeDe()),
                PlainText.of(look.welcomeEn()));
        brand(look.version()).look(checked);
        switches.showCompanyView(company);
    }

    /** @throws PortalLookRefusedException when it is no picture of dots, or too large */
    public void show(byte[] picture, int version) {
        brand(version).show(LogoPicture.png(picture));
    }

    public void removeLogo(int version) {
        brand(version).show(null);
    }

    private PortalBrand brand(int version) {
        var brand = brands.find().orElseGet(() -> {
            var first = new PortalBrand();
            brands.add(first);
            return first;
        });
        if (version != 0 && version != brand.getVersion()) {
            throw new RecordChangedException();
        }
        return brand;
    }

    private static String colour(String typed, boolean dark) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (!Colour.isOne(text)) {
            throw PortalLookRefusedException.noColour(typed);
        }
        var colour = Colour.of(text);
        if (!dark && Accent.contrastOnLight(colour) < Colour.READABLE) {
            throw PortalLookRefusedException.tooPaleOnLight(Accent.contrastOnLight(colour));
        }
        if (dark && Accent.contrastOnDark(colour) < Colour.READABLE) {
            throw PortalLookRefusedException.tooDarkOnDark(Accent.contrastOnDark(colour));
        }
        return text;
    }

    private static String address(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var address = URI.create(typed.strip());
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address.toString();
            }
        } catch (IllegalArgumentException noAddress) {
            // Told below.
        }
        throw PortalLookRefusedException.noAddress(typed);
    }
}
