package de.kundenblick.mail.inbound;

import java.util.regex.Pattern;

/** How programs announce in several languages what follows, all in small letters. */
final class QuotationWords {
    static final Pattern ORIGINAL = Pattern.compile("[-_ *]{2,60}(original message|original appointment|reply message"
            + "|ursprüngliche nachricht|ursprungliche nachricht|originalnachricht|original-nachricht|antwort nachricht"
            + "|message d['’]origine|message original|mensaje original|mensagem original|messaggio originale"
            + "|oorspronkelijk bericht|oprindelig (?:meddelelse|besked)|opprinnelig melding|ursprungligt meddelande"
            + "|wiadomość oryginalna)[-_ *]{2,60}");

    static final Pattern FORWARDED = Pattern.compile("[-_ *]{2,60}(forwarded (?:message|by .{1,200})"
            + "|weitergeleitete nachricht|(?:message|mail) transféré|mensaje reenviado|mensagem encaminhada"
            + "|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|videresendt (?:besked|melding))"
            + "[-_ *]{0,60}"
            + "|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré) ?:");

    static final Pattern SENDER = Pattern.compile("[* ]{0,3}(von|from|de|da|van|fra|från|od)[* ]{0,3}:.+");

    private static final String SUBJECTS_AND_DATES =
            "gesendet|datum|date|sent|envoyé|enviado|enviado el|enviada em|inviato|data|verzonden|fecha|sendt|dato"
                    + "|skickat|wysłano|betreff|subject|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat";

    static final Pattern OTHER_FIELD = Pattern.compile("[* ]{0,3}(" + SUBJECTS_AND_DATES
            + "|an|to|à|para|a|aan|til|till|do|cc|kopie|kopi|kopia|antwort an|reply-to|priorität|importance)"
            + "[* ]{0,3}:.*");

    static final Pattern SUBJECT_OR_DATE = Pattern.compile("[* ]{0,3}(" + SUBJECTS_AND_DATES + ")[* ]{0,3}:.*");

    private QuotationWords() {}
}
