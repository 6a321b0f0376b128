package de.kundenblick.interaction.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.QuotedText;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.service.AreaTexts;
import de.kundenblick.ticket.service.AttachedFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;

/** Makes an entry of a mail. What it quotes is left out: the thread has it already, and the source of the mail too. */
@Dependent
class MailedEntries {
    /** For the lines about files that are not let in. */
    private static final int ROOM = 2_000;

    @Inject
    InteractionWork work;

    @Inject
    AttachedFiles files;

    /** The day on which it is followed up stays. */
    void reopen(Interaction interaction) {
        interaction.enter(InteractionStatus.OPEN, interaction.getFollowUpOn());
        work.change(interaction, null);
    }

    /** @return id of the entry */
    long receive(Interaction interaction, Contact writer, ParsedMail mail) {
        var parts = new ArrayList<MailPart>();
        String body = written(mail);
        if (body.length() > InteractionEntry.LONGEST_TEXT - ROOM) {
            parts.add(whole(body));
            body = PlainText.cut(body, InteractionEntry.LONGEST_TEXT - ROOM).strip() + "\n\n[…]";
        }
        parts.addAll(mail.parts());
        var checked = files.check(parts);
        if (!checked.refused().isEmpty()) {
            body += "\n\n" + String.join("\n", checked.few());
        }
        var entry = work.receive(interaction, writer, body);
        if (!checked.files().isEmpty()) {
            entry.nameAttachments(String.join("\n", checked.names()));
            files.storeWithEntry(checked, entry.getId(), entry.getWrittenAt());
        }
        return entry.getId();
    }

    private String written(ParsedMail mail) {
        String all = PlainText.lines(mail.text() == null ? "" : mail.text());
        String own = QuotedText.written(all);
        String body = own.isBlank() ? all : own;
        return body.isBlank() ? text("interaction.mail.noText") : body;
    }

    private MailPart whole(String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        return new MailPart(
                text("interaction.mail.wholeText"),
                "text/plain",
                null,
                false,
                content.length,
                () -> new ByteArrayInputStream(content));
    }

    String text(String key, Object... parameters) {
        return new AreaTexts("interaction", Locale.GERMAN).text(key, parameters);
    }
}
