package de.kundenblick.mail.service;

import de.kundenblick.job.service.Jobs;
import de.kundenblick.mail.MailSource;
import de.kundenblick.mail.MailView;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the administration of mails asks of the parts that send them. */
@Dependent
class MailDesk {
    @Inject
    @Any
    Instance<MailOrigins> origins;

    @Inject
    MailLayout layout;

    @Inject
    MailServer server;

    @Inject
    Jobs jobs;

    @Inject
    MailNudge nudge;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    boolean hasServer() {
        return server.settings().isPresent();
    }

    /** What was released or is to be tried again does not wait for the next round. */
    void wake() {
        if (hasServer()) {
            jobs.start(nudge, UUID.randomUUID().toString());
        }
    }

    String text(Letter letter) {
        return layout.text(letter, layout.portalName(), List.of());
    }

    String html(Letter letter) {
        return layout.html(letter, layout.portalName(), List.of());
    }

    Map<Long, MailSource> sources(String origin, Collection<Long> originIds) {
        var sources = new HashMap<Long, MailSource>();
        origins.stream()
                .filter(each -> each.origins().contains(origin))
                .forEach(each -> sources.putAll(each.sources(origin, originIds)));
        return sources;
    }

    MailView withSource(MailView mail, MailSource source) {
        return new MailView(
                mail.id(),
                mail.version(),
                mail.recipient(),
                mail.subject(),
                mail.state(),
                mail.cause(),
                mail.attempts(),
                mail.createdAt(),
                mail.dueAt(),
                mail.sentAt(),
                mail.sender(),
                mail.replyTo(),
                mail.messageId(),
                mail.origin(),
                mail.recallWanted(),
                mail.cleared(),
                source);
    }
}
