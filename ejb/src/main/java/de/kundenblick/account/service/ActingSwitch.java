package de.kundenblick.account.service;

import de.kundenblick.account.Preference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Whether employees may look at the portal as a contact, and for how long. Off until an administrator allows it. */
@Dependent
class ActingSwitch {
    /** Minutes; none or 0 when it is off. */
    private static final String NAME = "portal.acting.minutes";

    @Inject
    PreferenceRepository preferences;

    boolean isOn() {
        return minutes() > 0;
    }

    Duration longest() {
        return Duration.ofMinutes(minutes());
    }

    int minutes() {
        return preferences
                .findOfEverybody(NAME)
                .map(Preference::getValue)
                .map(Integer::parseInt)
                .orElse(0);
    }

    void set(int minutes) {
        String value = Integer.toString(minutes);
        preferences
                .findOfEverybody(NAME)
                .ifPresentOrElse(
                        stored -> stored.change(value), () -> preferences.add(Preference.ofEverybody(NAME, value)));
    }
}
