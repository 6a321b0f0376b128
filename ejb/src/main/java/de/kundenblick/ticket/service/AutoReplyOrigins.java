package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailSource;
import de.kundenblick.mail.service.MailOrigins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which tickets people were answered about automatically. */
@ApplicationScoped
class AutoReplyOrigins implements MailOrigins {
    @Inject
    AutoReplyRepository replies;

    @Override
    public Set<String> origins() {
        return Set.of(AutoReplies.ORIGIN);
    }

    @Override
    public Map<Long, MailSource> sources(String origin, Collection<Long> originIds) {
        return replies.sources(originIds);
    }
}
