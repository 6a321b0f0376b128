package de.kundenblick.mail.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailboxCheck;
import de.kundenblick.mail.inbound.service.MailAccountService;
import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Sets up a mailbox that mails are fetched from, and tries it. */
@Named("mailAccount")
@ViewScoped
public class MailAccountPage extends RecordPage<MailAccountDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    MailAccountService service;

    private MailAccountForm form = new MailAccountForm();
    private List<Choice> queues = List.of();
    private MailboxCheck check;

    @Override
    public void open() {
        super.open();
        queues = service.queues();
    }

    @Override
    protected RecordCalls<MailAccountDetails> calls() {
        return new RecordCalls<>(
                service::find,
                typed -> service.create(typed, form.secrets()),
                edit -> service.change(edit, form.secrets()),
                service::delete);
    }

    @Override
    protected MailAccountDetails typed() {
        return form.details(getName());
    }

    @Override
    protected void show(MailAccountDetails details) {
        form = new MailAccountForm(details);
    }

    /** Tries what is typed, before it is saved. */
    public void tryIt() {
        check = null;
        check = service.check(getId(), typed(), form.secrets());
    }

    @Override
    protected String labels() {
        return "mail.account.field.";
    }

    @Override
    public String value(String field, Serializable value) {
        if (value == null) {
            return super.value(field, null);
        }
        return switch (field) {
            case "security", "authentication", "afterwards", "doubtful" ->
                messages().text("mail.account." + field + '.' + value);
            case "queueId" -> Choice.nameOf(queues, value);
            default -> super.value(field, value);
        };
    }

    @Override
    public String getList() {
        return "/intranet/mail/accounts";
    }

    @Override
    public String getType() {
        return "mail_account";
    }

    public MailAccountForm getForm() {
        return form;
    }

    /** What came of the last try; null before. */
    public MailboxCheck getCheck() {
        return check;
    }

    public List<Choice> getQueues() {
        return queues;
    }

    public Security[] getSecurities() {
        return Security.values();
    }

    public Authentication[] getAuthentications() {
        return Authentication.values();
    }

    public Afterwards[] getAllAfterwards() {
        return Afterwards.values();
    }

    public DoubtRule[] getDoubtRules() {
        return DoubtRule.values();
    }
}
