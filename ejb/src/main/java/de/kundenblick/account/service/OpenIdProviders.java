package de.kundenblick.account.service;

import de.kundenblick.account.service.openid.OpenIdProvider;
import de.kundenblick.account.service.openid.OpenIdSettings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The provider that the settings name, if any. */
@ApplicationScoped
class OpenIdProviders {
    @Inject
    Clock clock;

    private Optional<OpenIdProvider> provider = Optional.empty();

    @PostConstruct
    void readSettings() {
        provider = OpenIdSettings.current().map(settings -> new OpenIdProvider(settings, clock));
    }

    Optional<OpenIdProvider> find() {
        return provider;
    }

    OpenIdProvider get() {
        return provider.orElseThrow(() -> new IllegalStateException("No provider is set up"));
    }
}
