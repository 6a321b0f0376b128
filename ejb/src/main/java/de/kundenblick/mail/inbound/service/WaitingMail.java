package de.kundenblick.mail.inbound.service;

import java.util.ArrayList;
import java.util.List;

/**
 * A mail that waits to be read.
 *
 * @param accountId of its mailbox; null when it was handed in
 * @param size of its source in bytes
 */
record WaitingMail(long id, Long accountId, long size) {
    /** All mails that are read together lie in memory. */
    private static final long MOST_IN_MEMORY = 2 << 20;

    /** The first of these, as many as may be read in one transaction: up to so many, never none. */
    static List<WaitingMail> together(List<WaitingMail> mails, int most) {
        var together = new ArrayList<WaitingMail>();
        long size = 0;
        for (WaitingMail mail : mails) {
            size += mail.size();
            if (!together.isEmpty() && (size > MOST_IN_MEMORY || together.size() >= most)) {
                break;
            }
            together.add(mail);
        }
        return together;
    }

    boolean isSmall() {
        return size <= MOST_IN_MEMORY;
    }
}
