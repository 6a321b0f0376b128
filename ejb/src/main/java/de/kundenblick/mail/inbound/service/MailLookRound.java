package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.service.ImapMailbox.Found;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
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

    private final ImapMailbox mailbox;
    private final long accountId;
    private final MailStoring storing;
    private final long largest;
    private final Set<String> troubled;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private final List<FetchedMail> fetched = new ArrayList<>();
    private long validity;

    /** @param troubled the mails on which the connection broke before, as {@link #key}; those of this look are added */
    MailLookRound(
            ImapMailbox mailbox,
            long accountId,
            MailStoring storing,
            long largest,
            Set<String> troubled,
            BooleanSupplier stopping,
            Clock clock) {
        this.mailbox = mailbox;
        this.accountId = accountId;
        this.storing = storing;
        this.largest = largest;
        this.troubled = troubled;
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
                int before = mailbox.count();
                var easy = mails.stream()
                        .filter(mail -> !troubled.contains(key(mail)))
                        .toList();
                mails.stream().filter(mail -> troubled.contains(key(mail))).forEach(last::add);
                int gone = take(easy);
                // A server that leaves mails where they are must not have them looked at for ever.
                first += mails.size() - (mailbox.count() < before ? gone : 0);
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

    /** @return how many were taken off the server */
    private int take(List<Found> mails) throws MessagingException, IOException {
        var known = storing.known(
                accountId, validity, mails.stream().map(Found::uid).toList());
        var stored = new ArrayList<Found>();
        try {
            for (Found mail : mails) {
                boolean isNew = !known.containsKey(mail.uid()) && !mail.deleted();
                boolean stays = isNew ? !fetch(mail) : mail.deleted() || known.get(mail.uid());
                if (!stays) {
                    stored.add(mail);
                }
                if (isNew && isMuch()) {
                    flush();
                }
            }
        } finally {
            flush();
        }
        mailbox.takeOff(stored);
        return stored.size();
    }

    private boolean isMuch() {
        return fetched.stream().mapToLong(mail -> mail.source().size()).sum() > MOST_IN_MEMORY;
    }

    /** @return whether it may be taken off the server once it is stored */
    private boolean fetch(Found mail) throws MessagingException, IOException {
        boolean tooLarge = mail.size() > largest;
        try (var content = mailbox.source(mail)) {
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
