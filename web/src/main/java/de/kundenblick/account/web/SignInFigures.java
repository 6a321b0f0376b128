package de.kundenblick.account.web;

import de.kundenblick.account.SignInReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts who signs in and who tries to in vain, without names. */
@ApplicationScoped
public class SignInFigures {
    private static final Metadata SIGN_INS = Metadata.builder()
            .withName("kundenblick_sign_ins")
            .withDescription("Attempts to sign in, changes of what it takes and sign-outs, by site and outcome")
            .build();

    @Inject
    MetricRegistry registry;

    void count(@Observes SignInReported report) {
        registry.counter(
                        SIGN_INS,
                        new Tag("site", report.site().segment()),
                        new Tag("outcome", report.outcome().name().toLowerCase(Locale.ROOT)))
                .inc();
    }
}
