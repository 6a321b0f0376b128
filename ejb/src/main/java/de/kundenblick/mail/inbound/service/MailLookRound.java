package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.service.ImapMailbox.Found;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One look into an open mailbox: fetches what is new, stores it, and takes off the server what is stored. Mails on which
 * the connection broke before come last, so that they keep nobody waiting.
 */
class MailLookRound {
    private static final int CHUNK = 100;
    private static final long MOST_IN_MEMORY = 4L << 20;
    private static final int HEAD = 1 << 16;
    private static final int SMALL = 1 << 17;
    private static final long MOST_AT_ONCE = 1 << 20;

    private final ImapMailbox mailbox;
    private final long accountId;
    private final MailStoring storing;
    private final long largest;
    private final Set<String> troubled;
    private final boolean careful;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private final List<FetchedMail> fetched = new ArrayList<>();
    private long validity;

    /**
     * @param troubled the mails on which the connection broke before, as {@link #key}; those of this look are added
     * @param careful whether to fetch each mail by itself, since the connection broke when several came at once
     */
    MailLookRound(
            ImapMailbox mailbox,
            long accountId,
            MailStoring storing,
            long largest,
            Set<String> troubled,
            boolean careful,
            BooleanSupplier stopping,
            Clock clock) {
        this.mailbox = mailbox;
        this.accountId = accountId;
        this.storing = storing;
        this.largest = largest;
        this.troubled = troubled;
        this.careful = careful;
        this.stopping = stopping;
        this.clock = clock;
    }

    void run() throws MailboxException {
        try {
            validity = mailbox.validity();
            var last = new ArrayList<Found>();
            int first = 1;
            while (first <= mailbox.count() && !stopping.getAsBoolean()) {
                var mails = mailbox.list(first, Math.min(first + CHUNK - 1, mailbox.count()));
                var easy = mails.stream()
                        .filter(mail -> !troubled.contains(key(mail)))
                        .toList();
                mails.stream().filter(mail -> troubled.contains(key(mail))).forEach(last::add);
                // A server that leaves mails where they are must not have them looked at for ever.
                first += mails.size() - take(easy);
                if (mails.isEmpty()) {
                    break;
                }
            }
            for (Found mail : last) {
                take(List.of(mail));
                troubled.remove(key(mail));
            }
        } catch (MessagingException | IOException failed) {
            throw MailboxException.of(failed);
        }
    }

    private String key(Found mail) {
        return accountId + ":" + validity + ':' + mail.uid();
    }

    /** @return by how many the places of all further mails have moved up */
    private int take(List<Found> mails) throws MessagingException, IOException {
        var known = storing.known(
                accountId, validity, mails.stream().map(Found::uid).toList());
        var stored = new ArrayList<Found>();
        var wanted = new ArrayList<Found>();
        for (Found mail : mails) {
            Boolean stays = known.get(mail.uid());
            if (stays == null && !mail.deleted()) {
                wanted.add(mail);
            } else if (Boolean.FALSE.equals(stays)) {
                stored.add(mail);
            }
        }
        try {
            fetch(wanted, stored);
        } finally {
            flush();
        }
        return mailbox.takeOff(stored);
    }

    private void fetch(List<Found> wanted, List<Found> stored) throws MessagingException, IOException {
        var ahead = new HashMap<Long, byte[]>();
        for (int i = 0; i < wanted.size(); i++) {
            var mail = wanted.get(i);
            if (!careful && isSmall(mail) && !ahead.containsKey(mail.uid())) {
                ahead.clear();
                ahead.putAll(mailbox.sources(smallOnes(wanted.subList(i, wanted.size()))));
            }
            if (fetch(mail, ahead.get(mail.uid()))) {
                stored.add(mail);
            }
            if (isMuch()) {
                flush();
            }
        }
    }

    private static boolean isSmall(Found mail) {
        return mail.size() > 0 && mail.size() <= SMALL;
    }

    /** As many of them as may be in memory at once. */
    private static List<Found> smallOnes(List<Found> mails) {
        var small = new ArrayList<Found>();
        long size = 0;
        for (Found mail : mails) {
            size += isSmall(mail) ? mail.size() : 0;
            if (size > MOST_AT_ONCE) {
                break;
            }
            if (isSmall(mail)) {
                small.add(mail);
            }
        }
        return small;
    }

    private boolean isMuch() {
        return fetched.stream().mapToLong(mail -> mail.source().size()).sum() > MOST_IN_MEMORY;
    }

    /**
     * @param ahead its source if it is here already; null otherwise
     * @return whether it may be taken off the server once it is stored
     */
    private boolean fetch(Found mail, byte[] ahead) throws MessagingException, IOException {
        boolean tooLarge = mail.size() > largest;
        try (var content = ahead == null ? mailbox.source(mail) : new ByteArrayInputStream(ahead)) {
            var source = Spool.of(content, tooLarge ? HEAD : largest);
            if (source.size() == 0 && mail.size() > 0) {
                source.close();
                throw new IOException("The mail server gave nothing of the mail " + mail.uid());
            }
            var arrived = mail.arrivedAt() == null ? clock.instant() : mail.arrivedAt();
            boolean cut = tooLarge || source.isCut();
            fetched.add(new FetchedMail(
                    accountId, validity, mail.uid(), arrived, source, Math.max(mail.size(), source.size()), cut));
            return !cut;
        } catch (MessageRemovedException gone) {
            return false;
        } catch (IOException | MessagingException broken) {
            if (mail.message().isExpunged()) {
                return false;
            }
            troubled.add(key(mail));
            throw broken;
        }
    }

    private void flush() {
        try {
            if (!fetched.isEmpty()) {
                storing.storeAll(fetched);
            }
        } finally {
            fetched.forEach(mail -> mail.source().close());
            fetched.clear();
        }
    }
}
