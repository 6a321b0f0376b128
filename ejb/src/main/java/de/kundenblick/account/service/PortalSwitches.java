package de.kundenblick.account.service;

import de.kundenblick.account.Preference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the portal offers to everybody or to nobody. Who may change it is up to the caller. */
@Dependent
public class PortalSwitches {
    /** Closes the company view for all when it is {@link #OFF}. */
    public static final String COMPANY_VIEW = "portal.company";

    public static final String OFF = "off";

    private static final String ON = "on";

    @Inject
    PreferenceRepository preferences;

    public boolean isCompanyViewOn() {
        return preferences
                .findOfEverybody(COMPANY_VIEW)
                .map(Preference::getValue)
                .filter(OFF::equals)
                .isEmpty();
    }

    public void showCompanyView(boolean shown) {
        String value = shown ? ON : OFF;
        preferences
                .findOfEverybody(COMPANY_VIEW)
                .ifPresentOrElse(
                        stored -> stored.change(value),
                        () -> preferences.add(Preference.ofEverybody(COMPANY_VIEW, value)));
    }
}
