package de.kundenblick.shared;

import java.util.List;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML from outside, reduced to what harms nobody: text, its structure and links. No scripts, no styles, no forms, and no
 * pictures, which would tell their server who reads when.
 */
public final class SafeHtml {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "div",
                    "span",
                    "br",
                    "hr",
                    "blockquote",
                    "pre",
                    "code",
                    "tt",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6")
            .allowElements(
                    "b", "strong", "i", "em", "u", "s", "del", "ins", "small", "big", "sub", "sup", "mark", "abbr")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(true, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
            .onElements("td", "th")
            .allowElements(SafeHtml::inNewTab, "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private static final PolicyFactory WORDS = new HtmlPolicyBuilder().toFactory();

    private SafeHtml() {}

    /** What is being typed on the page is not left for a link. */
    private static String inNewTab(String element, List<String> attributes) {
        attributes.add("target");
        attributes.add("_blank");
        return element;
    }

    /** For those who let through more. */
    public static PolicyFactory policy() {
        return POLICY;
    }

    /** With every tag closed; never null. */
    public static String of(String html) {
        return html == null ? "" : POLICY.sanitize(html);
    }

    /** The words alone, with the ends of paragraphs and rows as ends of lines; never null. */
    public static String text(String html) {
        String lines = (html == null ? "" : html)
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)<br ?/?>|</(p|div|li|tr|h[1-6]|pre|blockquote|dt|dd)>", "$0\n");
        return PlainText.lines(Encoding.decodeHtml(WORDS.sanitize(lines), false))
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
