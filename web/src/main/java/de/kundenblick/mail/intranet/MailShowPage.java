package de.kundenblick.mail.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.mail.MailAct;
import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.MailNotFoundException;
import de.kundenblick.mail.MailView;
import de.kundenblick.mail.service.MailService;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;

/** One mail: what became of it, what it says, and what can be done with it. */
@Named("mailShow")
@ViewScoped
public class MailShowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MailService service;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private String id;
    private boolean plain;
    private MailView mail;

    /** @throws MailNotFoundException when the address names none */
    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new MailNotFoundException(id);
        }
        mail = service.find(Long.parseLong(id));
    }

    public void act(MailAct act) {
        var outcome = service.act(act, Selection.parse(mail.id() + ":" + mail.version()));
        if (outcome.changed() == 1) {
            messages.info("mail.done.".concat(act.name()));
        } else {
            messages.warn("mail.show.changed");
        }
        open();
    }

    public String getTone() {
        return MailTones.of(mail.state().name());
    }

    /** Ours in words, and what a mail server said as it said it. */
    public String getCause() {
        boolean ours =
                Arrays.stream(MailFault.values()).anyMatch(fault -> fault.name().equals(mail.cause()));
        return ours ? messages.text("mail.fault.".concat(mail.cause())) : mail.cause();
    }

    /** What caused it, as far as that has a name. */
    public String getOrigin() {
        String key = "mail.origin.".concat(mail.origin());
        var texts = Texts.in(viewer.getLocale());
        return texts.containsKey(key) ? texts.getString(key) : mail.origin();
    }

    public MailView getMail() {
        return mail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isPlain() {
        return plain;
    }

    public void setPlain(boolean plain) {
        this.plain = plain;
    }
}
