package de.kundenblick.customer.service;

import de.kundenblick.customer.PortalNews;
import de.kundenblick.customer.SignedInContact;
import java.time.Duration;
import java.util.List;

/** What the portal's start page tells contacts; areas implement it for their records, and nobody else needs to know. */
public interface PortalNewsSource {
    /** What was shown longer ago does not wait to be read any more. */
    Duration NEW_FOR = Duration.ofDays(90);

    /** The records that were shown last, newest first; all by one statement. */
    List<PortalNews> newest(SignedInContact reader, int most);

    /** How many records hold something that the reader has not read; by one statement, which ends at the most. */
    int unread(SignedInContact reader, int most);
}
