package de.kundenblick.ticket.mail;

import de.kundenblick.shared.SafeHtml;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML as an employee writes it: what {@link SafeHtml} lets through, and pictures that were added to the mail. */
public final class ComposedHtml {
    /** Characters. */
    public static final int LONGEST = 500_000;

    private static final Pattern FILE =
            Pattern.compile("(?:[^\\s\"']*/intranet/ticket/)?attachment\\?(?:[^\"']*&)?id=(\\d{1,18})(?:&[^\"']*)?");

    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^>]*?\\bsrc=\"([^\"]*)\"[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTE =
            Pattern.compile("<blockquote>(.*?)</blockquote>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** As close together as in the editor. */
    private static final String LINE = "<p style=\"margin:0\">";

    private static final PolicyFactory POLICY = SafeHtml.policy()
            .and(new HtmlPolicyBuilder()
                    .allowElements("img")
                    .allowAttributes("src")
                    .matching(FILE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .toFactory());

    private ComposedHtml() {}

    /** The words alone, quoted lines with their mark. */
    public static String text(String html) {
        return SafeHtml.text(QUOTE.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(SafeHtml.text(found.group(1))
                        .lines()
                        .map(line -> "&gt; " + line.replace("&", "&amp;").replace("<", "&lt;"))
                        .collect(Collectors.joining("<br>", "<p>", "</p>")))));
    }

    /** Each line as the editor has it. */
    public static String lines(String text) {
        return text.lines()
                .map(line -> "<p>" + (line.isEmpty() ? "<br>" : escaped(line)) + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * Of a mail that is quoted: what the editor knows of it.
     *
     * @param files by the names without brackets by which it shows them
     * @return null when it shows none of them
     */
    public static String quoted(String html, Map<String, Long> files) {
        String quoted = of(again(html, files));
        return PICTURE.matcher(quoted).find() ? quoted : null;
    }

    /** As it is kept and shown again while it is written. */
    public static String of(String html) {
        return html == null ? "" : POLICY.sanitize(html);
    }

    /**
     * Of a mail that was sent, to be written once more.
     *
     * @param files by the names without brackets by which it shows them
     */
    public static String again(String sent, Map<String, Long> files) {
        return PICTURE.matcher(sent).replaceAll(found -> {
            Long id = files.get(found.group(1).replaceFirst("^cid:", ""));
            return id == null ? "" : "<img src=\"attachment?show=1&amp;id=" + id + "\">";
        });
    }

    /**
     * As it is sent.
     *
     * @param contentIds of the files that it may show, without brackets; null for any other, which is left out
     */
    public static String sent(String html, LongFunction<String> contentIds) {
        return PICTURE.matcher(of(html).replace("<p>", LINE)).replaceAll(found -> {
            var file = FILE.matcher(found.group(1).replace("&amp;", "&").replace("&#61;", "="));
            String id = file.matches() ? contentIds.apply(Long.parseLong(file.group(1))) : null;
            return id == null ? "" : Matcher.quoteReplacement("<img src=\"cid:" + id + "\" alt=\"\">");
        });
    }
}
