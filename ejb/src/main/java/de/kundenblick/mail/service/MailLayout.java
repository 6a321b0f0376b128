package de.kundenblick.mail.service;

import de.kundenblick.shared.service.AreaTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;

/** Puts what a mail says into the frame that all mails have in common. */
@ApplicationScoped
public class MailLayout {
    private static final String FRAME = document("layout");

    /** For what somebody wrote, which looks as it was written. */
    private static final String PLAIN = document("personal");

    /** Up to what may follow an address in a sentence. */
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    @Inject
    @Any
    Instance<MailLook> looks;

    public String portalName() {
        return looks.stream().map(MailLook::portalName).findFirst().orElse("Kundenblick");
    }

    /**
     * The body for programs that show mails as text.
     *
     * @param portal as {@link #portalName}
     */
    String text(Letter letter, String portal, List<String> leftOut) {
        if (letter.personal()) {
            return Stream.concat(Stream.of(letter.text().stripTrailing()), notes(letter, leftOut).stream())
                    .collect(Collectors.joining("\n\n", "", "\n"));
        }
        return letter.text().stripTrailing() + "\n\n-- \n" + String.join("\n", foot(letter, portal, leftOut)) + '\n';
    }

    /** The same for all others: a whole document, which loads nothing from anywhere. */
    String html(Letter letter, String portal, List<String> leftOut) {
        String body = letter.html() == null ? paragraphs(letter.text()) : letter.html();
        var lines = letter.personal() ? notes(letter, leftOut) : foot(letter, portal, leftOut);
        String foot = lines.stream().map(MailLayout::marked).collect(Collectors.joining("<br>"));
        return new StringSubstitutor(Map.of(
                        "language", letter.language().getLanguage(),
                        "subject", escaped(letter.subject()),
                        "portal", escaped(portal),
                        "body", body,
                        "foot", foot))
                .setDisableSubstitutionInValues(true)
                .replace(letter.personal() ? PLAIN : FRAME);
    }

    private static List<String> foot(Letter letter, String portal, List<String> leftOut) {
        var texts = new AreaTexts("mail", letter.language());
        var lines = new ArrayList<>(notes(letter, leftOut));
        lines.add(
                letter.automatic()
                        ? texts.text("mail.foot.automatic", portal)
                        : texts.text("mail.foot.written", portal));
        if (letter.managedAt() != null) {
            lines.add(texts.text("mail.foot.manage", letter.managedAt()));
        }
        return lines;
    }

    private static List<String> notes(Letter letter, List<String> leftOut) {
        return leftOut.isEmpty()
                ? List.of()
                : List.of(
                        new AreaTexts("mail", letter.language()).text("mail.foot.leftOut", String.join(", ", leftOut)));
    }

    private static String paragraphs(String text) {
        return Pattern.compile("\\R{2,}")
                .splitAsStream(text.strip())
                .map(paragraph ->
                        "<p style=\"margin:0 0 14px\">" + marked(paragraph).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** Escaped, with its addresses as links. */
    private static String marked(String text) {
        var marked = new StringBuilder();
        int end = 0;
        var links = LINK.matcher(text);
        while (links.find()) {
            String address = escaped(links.group());
            marked.append(escaped(text.substring(end, links.start())))
                    .append("<a href=\"")
                    .append(address)
                    .append("\" style=\"color:#0b6e7c\">")
                    .append(address)
                    .append("</a>");
            end = links.end();
        }
        return marked.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }

    private static String document(String name) {
        try (var file = MailLayout.class.getResourceAsStream("/de/kundenblick/mail/" + name + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
