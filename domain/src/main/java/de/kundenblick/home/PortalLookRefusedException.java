package de.kundenblick.home;

import de.kundenblick.shared.BusinessException;

/** The portal cannot look like that. */
public class PortalLookRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private PortalLookRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static PortalLookRefusedException noColour(String typed) {
        return new PortalLookRefusedException("home.brand.noColour", typed);
    }

    public static PortalLookRefusedException tooPaleOnLight(double contrast) {
        return new PortalLookRefusedException("home.brand.tooPale", rounded(contrast));
    }

    public static PortalLookRefusedException tooDarkOnDark(double contrast) {
        return new PortalLookRefusedException("home.brand.tooDark", rounded(contrast));
    }

    public static PortalLookRefusedException noAddress(String typed) {
        return new PortalLookRefusedException("home.brand.noAddress", typed);
    }

    public static PortalLookRefusedException noPicture() {
        return new PortalLookRefusedException("home.brand.noPicture");
    }

    public static PortalLookRefusedException tooLarge() {
        return new PortalLookRefusedException("home.brand.tooLarge");
    }

    /** Down, so that no value that is refused looks like one that would do. */
    private static double rounded(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }
}
