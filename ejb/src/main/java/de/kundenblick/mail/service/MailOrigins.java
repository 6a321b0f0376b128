package de.kundenblick.mail.service;

import de.kundenblick.mail.MailSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Knows the records that cause mails; areas implement it for theirs. */
public interface MailOrigins {
    /** As in {@code interaction_entry}. */
    Set<String> origins();

    /** What these records are called and where they are; those that are gone are left out. */
    Map<Long, MailSource> sources(String origin, Collection<Long> originIds);
}
