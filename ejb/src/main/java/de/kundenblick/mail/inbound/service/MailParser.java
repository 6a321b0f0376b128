package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.service.mime.MailReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Reads mails. */
@ApplicationScoped
public class MailParser {
    /**
     * What the mail says, as far as it can be made out. The source may be opened again whenever the content of a part is
     * asked for; it fails only when the source does.
     */
    public ParsedMail parse(MailPart.Content source) throws IOException {
        return MailReader.read(source);
    }
}
