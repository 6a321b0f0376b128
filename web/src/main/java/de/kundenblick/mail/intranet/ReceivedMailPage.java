package de.kundenblick.mail.intranet;

import de.kundenblick.mail.MailNotFoundException;
import de.kundenblick.mail.inbound.InboxAct;
import de.kundenblick.mail.inbound.InboxState;
import de.kundenblick.mail.inbound.ReceivedMail;
import de.kundenblick.mail.inbound.service.MailInboxService;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One mail that was received: what became of it and why, and its source when it is asked for. */
@Named("receivedMail")
@ViewScoped
public class ReceivedMailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MailInboxService service;

    @Inject
    Messages messages;

    private String id;
    private ReceivedMail mail;
    private String source;

    /** @throws MailNotFoundException when the address names none */
    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new MailNotFoundException(id);
        }
        mail = service.find(Long.parseLong(id));
    }

    public void act(InboxAct act) {
        var outcome = service.act(act, Selection.parse(mail.id() + ":" + mail.version()));
        if (outcome.changed() == 0) {
            messages.warn("mail.show.changed");
            open();
        } else if (InboxTones.TOO_LARGE.equals(mail.cause()) && act == InboxAct.AGAIN) {
            messages.info("mail.inbox.fetchedAnew");
            mail = null;
        } else {
            messages.info("mail.inbox.done.".concat(act.name()));
            open();
        }
    }

    /** The beginning of it; who has read it stands in the audit log. */
    public void showSource() {
        source = service.source(mail.id());
    }

    /** It is about to be read. */
    public boolean isWaiting() {
        return mail != null && mail.state() == InboxState.STORED;
    }

    public String getTone() {
        return InboxTones.of(mail.state().name());
    }

    /** Ours in words, and what a program said as it said it. */
    public String getCause() {
        return InboxTones.TOO_LARGE.equals(mail.cause()) ? messages.text("mail.inbox.tooLarge") : mail.cause();
    }

    /** Null once it was given back to its mailbox. */
    public ReceivedMail getMail() {
        return mail;
    }

    /** Null before it was asked for. */
    public String getSource() {
        return source;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
