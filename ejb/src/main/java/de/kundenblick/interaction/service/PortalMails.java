package de.kundenblick.interaction.service;

import de.kundenblick.interaction.PortalReader;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.shared.service.AreaTexts;
import de.kundenblick.shared.service.PublicAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What all mails to readers of the portal have in common. */
class PortalMails {
    private static final int LONGEST_SUBJECT = 200;

    private final Optional<PublicAddress> address = PublicAddress.current();
    private final Map<Locale, AreaTexts> texts = new HashMap<>();

    /** @param language of a reader; null for the usual one */
    AreaTexts words(String language) {
        return texts.computeIfAbsent(locale(language), each -> new AreaTexts("interaction", each));
    }

    /** Where it can be read, as lines of a text; without an address, nothing but that it can. */
    String link(AreaTexts words, String path) {
        return address.map(base -> words.text("interaction.mail.link", base.of(path)))
                .orElseGet(() -> words.text("interaction.mail.noLink"));
    }

    /** That something shared was written in, without what. */
    String news(AreaTexts words, PortalReader reader, String title) {
        return words.text("interaction.mail.salutation", reader.name())
                + words.text("interaction.mail.share.news", title);
    }

    OutgoingMail mail(PortalReader reader, String subject, String text, Instant at) {
        var mail = new OutgoingMail(reader.email(), cut(subject), text, locale(reader.language()), at);
        address.ifPresent(base -> mail.managedAt(base.of("/portal/account/profile")));
        return mail;
    }

    static Locale locale(String language) {
        return language == null ? Locale.GERMAN : Locale.forLanguageTag(language);
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + '…';
    }
}
