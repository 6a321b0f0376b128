package de.kundenblick.home;

import de.kundenblick.account.RecordView;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something that the reader opened.
 *
 * @param number of the record
 * @param title its subject or name
 * @param customer whose it is; null for a customer itself
 */
public record RecentRecord(
        RecordView.Kind kind, String number, String title, String customer, String customerNumber, Instant at)
        implements Serializable {}
