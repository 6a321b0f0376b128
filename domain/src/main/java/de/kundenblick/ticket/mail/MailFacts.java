package de.kundenblick.ticket.mail;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.SenderProof;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What filters can know of one mail. Each text is made ready for comparing once, however many filters there are. */
public final class MailFacts {
    /** Of its text; nobody filters by what stands further below, and mails may be of any length. */
    public static final int LONGEST_BODY = 100_000;

    private final ParsedMail mail;
    private final long kilobytes;
    private final boolean known;
    private final String account;
    private final SenderProof proof;
    private final Map<MailField, List<String>> texts = new EnumMap<>(MailField.class);

    /**
     * @param size in bytes
     * @param known whether a contact has the sender's address
     * @param account the name of the mailbox; null when it was handed in by a person
     * @param proof what the mail server found out about the sender
     */
    public MailFacts(ParsedMail mail, long size, boolean known, String account, SenderProof proof) {
        this.mail = mail;
        this.kilobytes = size / 1024;
        this.known = known;
        this.account = account;
        this.proof = proof;
    }

    ParsedMail mail() {
        return mail;
    }

    long kilobytes() {
        return kilobytes;
    }

    /** As they are compared: in small letters and of one form. */
    List<String> texts(MailField field, String header) {
        return field == MailField.HEADER
                ? read(field, header).map(MailFacts::plain).toList()
                : texts.computeIfAbsent(
                        field, each -> read(each, null).map(MailFacts::plain).toList());
    }

    /** As they stand in the mail. */
    Stream<String> read(MailField field, String header) {
        return switch (field) {
            case FROM -> people(mail.from() == null ? List.of() : List.of(mail.from()));
            case TO -> people(mail.to());
            case CC -> people(mail.cc());
            case RECIPIENT ->
                Stream.of(people(mail.to()), people(mail.cc()), mail.deliveredTo().stream())
                        .flatMap(each -> each);
            case REPLY_TO -> people(mail.replyTo());
            case SUBJECT -> Stream.of(mail.subject());
            case BODY -> Stream.of(cut(mail.text()));
            case ATTACHMENT -> mail.parts().stream().map(MailPart::name);
            case HEADER ->
                mail.headers().stream()
                        .filter(line -> line.name().equalsIgnoreCase(header))
                        .map(ParsedMail.Header::value);
            case ACCOUNT -> Stream.ofNullable(account);
            case AUTOMATIC -> mail.automatic() || mail.bounce() != null ? Stream.of("yes") : Stream.empty();
            case KNOWN -> known ? Stream.of("yes") : Stream.empty();
            case CONFIRMED -> proof == SenderProof.CONFIRMED ? Stream.of("yes") : Stream.empty();
            case DOUBTFUL -> proof == SenderProof.DOUBTFUL ? Stream.of("yes") : Stream.empty();
            case SIZE -> Stream.of(Long.toString(kilobytes));
        };
    }

    /** Address, name, and both as mails write them: whoever filters may mean any of them. */
    private static Stream<String> people(List<Mailbox> boxes) {
        return boxes.stream()
                .flatMap(box -> box.name() == null || box.name().isBlank()
                        ? Stream.of(box.address())
                        : Stream.of(box.address(), box.name(), box.name() + " <" + box.address() + '>'))
                .filter(Objects::nonNull);
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_BODY
                ? Objects.requireNonNullElse(text, "")
                : text.substring(0, LONGEST_BODY);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
