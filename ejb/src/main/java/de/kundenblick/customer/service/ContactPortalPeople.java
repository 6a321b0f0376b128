package de.kundenblick.customer.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.PortalPeople;
import de.kundenblick.account.service.PortalPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Tells of contacts what signing in at the portal needs to know. */
@ApplicationScoped
class ContactPortalPeople implements PortalPeople {
    @Inject
    CurrentContact current;

    @Inject
    CurrentContactRepository contacts;

    @Override
    public Optional<PortalPerson> current() {
        return current.find()
                .map(contact -> new PortalPerson(
                        contact.name(),
                        contact.email(),
                        contact.language().orElse(null),
                        contact.zone(),
                        contact.theme().orElse(null)));
    }

    @Override
    public Optional<PortalPerson> of(String login) {
        return contacts.findByLogin(login).map(contact -> {
            var use = contact.getPortalUse();
            return new PortalPerson(
                    contact.getDisplayName(),
                    contact.getEmail(),
                    use.getLanguage() == null ? null : Locale.forLanguageTag(use.getLanguage()),
                    use.getTimeZone() == null ? Preferences.DEFAULT_ZONE : ZoneId.of(use.getTimeZone()),
                    use.getTheme());
        });
    }
}
