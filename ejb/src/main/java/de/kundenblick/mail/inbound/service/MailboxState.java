package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailAccount;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.MailboxFault;
import de.kundenblick.mail.inbound.MailboxProblem;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.service.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the database knows of mailboxes, each step a transaction; secrets leave it decrypted. */
@ApplicationScoped
@Transactional
public class MailboxState {
    @Inject
    MailboxRepository mailboxes;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /**
     * Empty when it is gone, or not looked into any more.
     *
     * @throws MailboxException when its secrets cannot be decrypted
     */
    Optional<ImapAccess> access(long id) throws MailboxException {
        var account = mailboxes.find(id).filter(MailAccount::isValid);
        return account.isEmpty() ? Optional.empty() : Optional.of(access(account.get()));
    }

    /**
     * As {@link #access}, whether or not it is looked into.
     *
     * @throws RecordRefusedException when it is gone
     */
    ImapAccess stored(long id) throws MailboxException {
        return access(mailboxes.find(id).orElseThrow(RecordRefusedException::notFound));
    }

    private ImapAccess access(MailAccount account) throws MailboxException {
        return new ImapAccess(account.getId(), MailAccountDetails.of(account), decrypted(account));
    }

    private MailAccountSecrets decrypted(MailAccount account) throws MailboxException {
        var stored = account.getSecrets();
        return new MailAccountSecrets(
                decrypted(account, stored.password()),
                decrypted(account, stored.clientSecret()),
                decrypted(account, stored.refreshToken()));
    }

    private String decrypted(MailAccount account, String secret) throws MailboxException {
        if (secret == null) {
            return null;
        }
        return secrets.decrypt(secret, owner(account.getId()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new MailboxException(MailboxFault.SECRET, null));
    }

    private static String owner(long id) {
        return "mail_account:" + id;
    }

    /** @param typed not encrypted; what is null stays as it is */
    void keep(long id, MailAccountSecrets typed) {
        mailboxes
                .find(id)
                .ifPresent(account -> account.keep(new MailAccountSecrets(
                        encrypted(id, typed.password()),
                        encrypted(id, typed.clientSecret()),
                        encrypted(id, typed.refreshToken()))));
    }

    private String encrypted(long id, String secret) {
        return secret == null ? null : secrets.encrypt(secret.getBytes(StandardCharsets.UTF_8), owner(id));
    }

    List<Long> due(Duration interval) {
        return mailboxes.due(clock.instant(), interval);
    }

    Map<Long, Integer> valid() {
        return mailboxes.valid();
    }

    /** @param problem null when all went well */
    void looked(long id, MailboxProblem problem) {
        mailboxes.looked(id, problem, clock.instant());
    }

    void pushes(long id, boolean pushes) {
        mailboxes.pushes(id, pushes);
    }
}
