package de.kundenblick.mail.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventProcessor;
import org.owasp.html.HtmlStreamRenderer;

/**
 * The HTML of a mail as it may be shown in a frame: its looks without anything that runs, is sent or covers the rest. Pictures
 * within the mail are shown; those of the web only for a reader who asks for them. What it quotes is folded away.
 */
public final class MailHtml {
    /** For the policy alone; {@link #keep} says what becomes of a picture. */
    private static final Pattern PICTURE =
            Pattern.compile("(?i)(https?:|cid:).*|data:image/(png|jpe?g|gif|webp|bmp);base64,.*", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("(?i)(https?:|mailto:|tel:).*", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("\\d{1,4}(%|px)?");
    private static final Pattern COLOUR = Pattern.compile("#?\\w{1,20}");
    private static final Pattern ALIGN = Pattern.compile("(?i)left|right|center|justify|top|middle|bottom|baseline");

    /** Such as those that tell their sender who reads when. */
    private static final Pattern INVISIBLE = Pattern.compile("0*[01](px)?");

    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(^|;)\\s*(display:\\s*none|(max-)?(width|height):\\s*[01](px)?\\s*(;|$))");

    private static final CssSchema LOOKS =
            CssSchema.union(CssSchema.DEFAULT, CssSchema.withProperties(List.of("display")));

    private static final Pattern COLOURED = Pattern.compile("(?i)bgcolor=|color[=:]|background");

    private final Map<String, String> pictures;
    private final boolean remote;
    private int blocked;

    private MailHtml(Map<String, String> pictures, boolean remote) {
        this.pictures = pictures;
        this.remote = remote;
    }

    /**
     * What is to be shown.
     *
     * @param html safe, with every tag closed
     * @param blocked how many pictures of the web are left out
     * @param coloured whether it brings colours of its own, which were chosen for white paper
     */
    public record Shown(String html, int blocked, boolean coloured) {}

    /**
     * What is said in the reader's language.
     *
     * @param quote what a quotation is unfolded by
     * @param elsewhere where a link leads whose text names another host
     */
    public record Words(String quote, UnaryOperator<String> elsewhere) {}

    /**
     * @param html as it came
     * @param pictures the address of each picture within the mail, by its Content-ID
     * @param remote whether pictures of the web are loaded
     */
    public static Shown of(String html, Map<String, String> pictures, boolean remote, Words words) {
        var folding = new QuoteFolding(words.quote());
        var marks = new LinkMarks(words.elsewhere());
        var shown = new MailHtml(pictures, remote).sanitise(html, sink -> folding.wrap(marks.wrap(sink)));
        return folding.isAllFolded() ? new MailHtml(pictures, remote).sanitise(html, marks) : shown;
    }

    private Shown sanitise(String html, HtmlStreamEventProcessor additions) {
        var safe = new StringBuilder();
        var policy = policy().build(HtmlStreamRenderer.create(safe, impossible -> {
            throw new IllegalStateException(impossible);
        }));
        HtmlSanitizer.sanitize(html, policy, additions);
        return new Shown(safe.toString(), blocked, COLOURED.matcher(safe).find());
    }

    private HtmlPolicyBuilder policy() {
        return new HtmlPolicyBuilder()
                .allowCommonBlockElements()
                .allowCommonInlineFormattingElements()
                .allowElements("hr", "pre", "center", "font", "dl", "dt", "dd", "mark", "del", "ins", "abbr", "kbd")
                .allowElements("details", "summary")
                .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowWithoutAttributes("font", "span", "a")
                .allowStyling(LOOKS)
                .allowAttributes("colspan", "rowspan", "width", "height", "cellpadding", "cellspacing", "border")
                .matching(LENGTH)
                .onElements("table", "tr", "th", "td", "col", "colgroup", "img")
                .allowAttributes("align", "valign")
                .matching(ALIGN)
                .globally()
                .allowAttributes("bgcolor", "color")
                .matching(COLOUR)
                .globally()
                .allowAttributes("size")
                .matching(Pattern.compile("[+-]?[1-7]"))
                .onElements("font")
                .allowAttributes("dir")
                .matching(Pattern.compile("(?i)ltr|rtl|auto"))
                .globally()
                .allowUrlProtocols("https", "http", "mailto", "tel", "cid", "data")
                .allowElements(MailHtml::inNewTab, "a")
                .allowAttributes("href")
                .matching(LINK)
                .onElements("a")
                .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                .allowElements(this::keep, "img")
                .allowAttributes("src")
                .matching(PICTURE)
                .onElements("img")
                .allowAttributes("alt", "title")
                .onElements("img");
    }

    private static String inNewTab(String element, List<String> attributes) {
        attributes.add("target");
        attributes.add("_blank");
        return element;
    }

    /** @return null for a picture that is left out without a trace */
    private String keep(String element, List<String> attributes) {
        if (isInvisible(attributes)) {
            return null;
        }
        int at = attributes.indexOf("src");
        String source = at < 0 ? "" : attributes.get(at + 1).strip();
        String kind = source.toLowerCase(Locale.ROOT);
        if (kind.startsWith("cid:")) {
            String address = pictures.get(source.substring(4));
            if (address == null) {
                return null;
            }
            attributes.set(at + 1, address);
        } else if (kind.startsWith("http") && !(remote && kind.startsWith("https:"))) {
            attributes.remove(at + 1);
            attributes.remove(at);
            blocked++;
        } else if (at < 0) {
            return null;
        }
        return element;
    }

    private static boolean isInvisible(List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2) {
            String name = attributes.get(i);
            String value = attributes.get(i + 1);
            if ((name.equals("width") || name.equals("height"))
                            && INVISIBLE.matcher(value).matches()
                    || name.equals("style") && HIDDEN.matcher(value).find()) {
                return true;
            }
        }
        return false;
    }
}
