package de.kundenblick.mail.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailboxCheck;
import de.kundenblick.mail.inbound.service.MailAccountService;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.RecordPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Sets up a mailbox that mails are fetched from, and tries it. */
@Named("mailAccount")
@ViewScoped
public class MailAccountPage extends RecordPage<MailAccountDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    MailAccountService service;

    private String name;
    private MailAccountForm form = new MailAccountForm();
    private List<Choice> queues = List.of();
    private MailboxCheck check;

    @Override
    public void open() {
        super.open();
        queues = service.queues();
    }

    @Override
    protected Optional<Stored<MailAccountDetails>> find(long wanted) {
        return service.find(wanted);
    }

    @Override
    protected long create(MailAccountDetails typed) {
        return service.create(typed, form.secrets());
    }

    @Override
    protected Outcome change(Edit edit) {
        return service.change(edit, form.secrets());
    }

    @Override
    protected void remove(long unwanted) {
        service.delete(unwanted);
    }

    @Override
    protected MailAccountDetails typed() {
        return form.details(name);
    }

    @Override
    protected void show(MailAccountDetails details) {
        name = details.name();
        form = new MailAccountForm(details);
    }

    /** Tries what is typed, before it is saved. */
    public void tryIt() {
        check = null;
        check = service.check(getId(), typed(), form.secrets());
    }

    @Override
    public String label(String field) {
        return messages().text("name".equals(field) ? "shared.record.name" : "mail.account.field." + field);
    }

    @Override
    public String value(String field, Serializable value) {
        if (value == null) {
            return super.value(field, null);
        }
        return switch (field) {
            case "security", "authentication", "afterwards" -> messages().text("mail.account." + field + '.' + value);
            case "queueId" -> queue(value);
            default -> super.value(field, value);
        };
    }

    private String queue(Object id) {
        return queues.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> String.valueOf(id));
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
