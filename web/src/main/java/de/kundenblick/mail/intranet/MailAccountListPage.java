package de.kundenblick.mail.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.mail.inbound.MailAccountRow;
import de.kundenblick.mail.inbound.service.MailAccountService;
import de.kundenblick.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The mailboxes, and how each of them is. */
@Named("mailAccounts")
@ViewScoped
public class MailAccountListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MailAccountService service;

    @Inject
    Messages messages;

    private List<MailAccountRow> accounts;
    private Map<Long, String> queues;

    @PostConstruct
    void read() {
        accounts = service.list();
        queues = service.queues().stream().collect(Collectors.toMap(Choice::id, Choice::name));
    }

    /** Has it looked into at once. */
    public void look(MailAccountRow account) {
        service.look(account.id());
        messages.info("mail.account.looking", account.name());
    }

    public String queue(MailAccountRow account) {
        return account.queueId() == null ? "" : queues.getOrDefault(account.queueId(), "");
    }

    /** How it is, as the end of a text's key. */
    public String state(MailAccountRow account) {
        if (!account.valid()) {
            return "off";
        } else if (account.failures() > 0) {
            return "failing";
        }
        return account.succeededAt() == null ? "new" : "fine";
    }

    public String tone(MailAccountRow account) {
        return switch (state(account)) {
            case "failing" -> "bad";
            case "fine" -> "good";
            default -> "plain";
        };
    }

    public List<MailAccountRow> getAccounts() {
        return accounts;
    }
}
