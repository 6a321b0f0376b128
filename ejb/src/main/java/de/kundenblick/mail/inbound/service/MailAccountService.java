package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.mail.inbound.MailAccount;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountRow;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.MailboxCheck;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Sets up the mailboxes that mails are fetched from. */
@Stateless
@RolesAllowed(Permissions.MAIL_MANAGE)
public class MailAccountService {
    @Inject
    NamedRecords records;

    @Inject
    MailboxRepository mailboxes;

    @Inject
    MailboxSecrets secrets;

    @Inject
    Instance<MailboxQueues> queues;

    @Inject
    Jobs jobs;

    @Inject
    MailFetch fetch;

    private final RecordKind<MailAccount, MailAccountDetails> kind = new RecordKind<>(
            MailAccount.class,
            MailAccountDetails.class,
            MailAccountDetails::of,
            MailAccount::new,
            (account, details) -> {
                MailboxSecrets.refuseUnusable(details);
                account.change(details);
            });

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MailAccountRow> list() {
        return mailboxes.rows();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Stored<MailAccountDetails>> find(long id) {
        return records.find(kind, id);
    }

    /** The queues that mails can come to. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Choice> queues() {
        return queues.stream().flatMap(each -> each.choices().stream()).toList();
    }

    /**
     * @param typed what is null is not there
     * @return the id of the new mailbox
     */
    public long create(MailAccountDetails details, MailAccountSecrets typed) {
        secrets.refuseMissing(details, typed, MailAccountSecrets.NONE);
        long id = records.create(kind, details);
        secrets.keep(id, typed);
        look(id);
        return id;
    }

    /** @param typed what is null stays as it is */
    public Outcome change(Edit edit, MailAccountSecrets typed) {
        var account = records.get(MailAccount.class, edit.id());
        MailboxSecrets.refuseElsewhere(edit, typed, account.getSecrets());
        var outcome = records.change(kind, edit);
        if (outcome instanceof Outcome.Saved) {
            secrets.refuseMissing(MailAccountDetails.of(account), typed, account.getSecrets());
            secrets.keep(edit.id(), typed);
            look(edit.id());
        }
        return outcome;
    }

    /** What it had fetched stays. */
    public void delete(long id) {
        records.remove(records.get(MailAccount.class, id));
    }

    /** @throws RecordRefusedException when it is gone */
    public void look(long id) {
        records.get(MailAccount.class, id);
        mailboxes.forgetFailures(id);
        jobs.start(fetch, Long.toString(id));
    }

    /**
     * Tries to open it, without changing anything.
     *
     * @param id null for one that is not stored yet
     * @param typed what is null is taken from what is stored, as far as it goes where it was meant for
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public MailboxCheck check(Long id, MailAccountDetails details, MailAccountSecrets typed) {
        MailboxSecrets.refuseUnusable(details);
        return secrets.check(id, details, typed);
    }
}
