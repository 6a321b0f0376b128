package de.kundenblick.mail.service;

import de.kundenblick.mail.MailSource;
import java.util.Collection;
import java.util.Map;

/** Knows the records of one origin that cause mails; areas implement it for theirs. */
public interface MailOrigins {
    /** As in {@code interaction_entry}. */
    String origin();

    /** What these records are called and where they are; those that are gone are left out. */
    Map<Long, MailSource> sources(Collection<Long> originIds);
}
