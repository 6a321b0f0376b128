package de.kundenblick.ticket.mail;

import de.kundenblick.shared.record.NamedDetails;
import java.util.Locale;

/**
 * What a form says of an automatic answer. Subject and text of a language are both there or both null; one language is.
 *
 * @param valid whether queues may choose it, and those that have chosen it send it
 */
public record AutoReplyDetails(
        String name,
        AutoReplyKind kind,
        boolean valid,
        String germanSubject,
        String germanBody,
        String englishSubject,
        String englishBody)
        implements NamedDetails {

    /** German unless there is but English, or English is asked for and there. */
    public Locale language(String wanted) {
        boolean english = germanBody == null || "en".equals(wanted) && englishBody != null;
        return english ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** @param language one that it is written in */
    public String subject(Locale language) {
        return Locale.ENGLISH.equals(language) ? englishSubject : germanSubject;
    }

    /** @param language one that it is written in */
    public String body(Locale language) {
        return Locale.ENGLISH.equals(language) ? englishBody : germanBody;
    }
}
