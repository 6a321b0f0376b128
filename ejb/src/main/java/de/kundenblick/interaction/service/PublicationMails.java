package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.PortalReader;
import de.kundenblick.interaction.Publication;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.shared.SafeHtml;
import java.util.List;

/** Tells of one publication, each reader in the reader's language. */
class PublicationMails {
    private final PortalMails mails = new PortalMails();
    private final Publication publication;
    private final InteractionEntry entry;
    private final Employee by;

    /** @param by whose address the mails come from */
    PublicationMails(Publication publication, InteractionEntry entry, Employee by) {
        this.publication = publication;
        this.entry = entry;
        this.by = by;
    }

    List<OutgoingMail> to(List<PortalReader> readers) {
        return readers.stream().map(this::to).toList();
    }

    /** What is written does not leave for other customers: who reads it there because it is shared is told that it is there. */
    private OutgoingMail to(PortalReader reader) {
        var interaction = entry.getInteraction();
        var words = mails.words(reader.language());
        String title = interaction.getSubject() == null ? interaction.getTopic().getName() : interaction.getSubject();
        boolean incoming = entry.isIncoming() && !reader.outside();
        String subject = incoming
                ? words.text("interaction.mail.incoming.subject", title, interaction.getNumber())
                : words.text("interaction.mail.published.subject", title, interaction.getNumber());
        String lead = incoming
                ? words.text("interaction.mail.incoming.lead", reader.name(), title)
                : words.text("interaction.mail.published.lead", reader.name(), title, by.getName());
        String body = entry.isHtml() ? SafeHtml.text(entry.getBody()) : entry.getBody();
        String text = reader.outside() ? mails.news(words, reader, title) : lead + body;
        String end = mails.link(words, "/portal/interaction/show?number=" + interaction.getNumber())
                + words.text("interaction.mail.greeting", by.getName());
        return mails.mail(reader, subject, text + end, entry.getPublishedAt())
                .from(by.getEmail(), by.getName())
                .replyingTo(by.getEmail())
                .about(Publication.ORIGIN, publication.getId())
                .inThread("interaction-" + interaction.getId())
                .writtenByHand()
                .notBefore(publication.getRecallableUntil());
    }
}
