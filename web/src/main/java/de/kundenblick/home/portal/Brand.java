package de.kundenblick.home.portal;

import de.kundenblick.home.Accent;
import de.kundenblick.home.Colour;
import de.kundenblick.home.PortalLook;
import de.kundenblick.home.service.PortalBrandService;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The portal's own face, for its pages and their style sheet. */
@Named
@RequestScoped
public class Brand {
    private static final PortalLook PLAIN = new PortalLook(0, null, null, null, false, null, null, null, null);

    @Inject
    PortalBrandService service;

    private PortalLook look;

    PortalLook look() {
        if (look == null) {
            look = read();
        }
        return look;
    }

    /** A page that says that the database is away looks like the product. */
    private PortalLook read() {
        try {
            return service.look();
        } catch (EJBException databaseUnreachable) {
            return PLAIN;
        }
    }

    /** Empty for the product's own. */
    public String getName() {
        return look().name() == null ? "" : look().name();
    }

    /** Changes with the look, so that browsers may keep the files. */
    public int getVersion() {
        return look().version();
    }

    public boolean isLogo() {
        return look().logo();
    }

    /** Empty for no link. */
    public String getImprint() {
        return look().imprint() == null ? "" : look().imprint();
    }

    public String getPrivacy() {
        return look().privacy() == null ? "" : look().privacy();
    }

    /** In the language of the page; empty for none. */
    public String getWelcome() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return look().welcome(language) == null ? "" : look().welcome(language);
    }

    /** What replaces tokens of tokens.css; empty without colours of one's own. */
    String styleSheet() {
        var css = new StringBuilder();
        if (look().accent() != null) {
            css.append(rule(":root", Accent.onLight(Colour.of(look().accent()))));
        }
        if (look().accent() != null || look().accentDark() != null) {
            css.append(rule("[data-theme=\"dark\"]", onDark()));
        }
        return css.toString();
    }

    /** A light accent alone is made lighter for dark pages until it can be read there. */
    private Accent onDark() {
        if (look().accentDark() != null) {
            return Accent.onDark(Colour.of(look().accentDark()));
        }
        var colour = Colour.of(look().accent());
        while (Accent.contrastOnDark(colour) < Colour.READABLE) {
            colour = colour.mixedWith(Colour.WHITE, 0.1);
        }
        return Accent.onDark(colour);
    }

    private static String rule(String selector, Accent accent) {
        return "%s{--kb-brand:%s;--kb-brand-strong:%s;--kb-brand-soft:%s;--kb-brand-ink:%s}\n"
                .formatted(selector, accent.accent(), accent.strong(), accent.soft(), accent.ink());
    }
}
