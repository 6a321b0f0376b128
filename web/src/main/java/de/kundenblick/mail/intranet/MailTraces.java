package de.kundenblick.mail.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps on the way of a mail in the language of whoever reads them. */
@Named("mailTraces")
@RequestScoped
public class MailTraces {
    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    /** Steps that were kept in words stay as they are. */
    public String text(String step) {
        var line = TraceLine.read(step);
        return Texts.in(viewer.getLocale()).containsKey(line.key())
                ? messages.text(line.key(), line.parameters().toArray())
                : step;
    }
}
