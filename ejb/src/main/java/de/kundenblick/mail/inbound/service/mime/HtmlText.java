package de.kundenblick.mail.inbound.service.mime;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Makes of HTML what can be read as text: paragraphs, lists, rows of tables, links with their address. */
final class HtmlText implements NodeFilter {
    private static final int LONGEST = 4_000_000;
    private static final Set<String> UNREAD = Set.of(
            "head", "style", "script", "title", "noscript", "template", "object", "svg", "select", "textarea", "o:p-x");
    private static final Set<String> BLOCKS = Set.of(
            "div",
            "table",
            "tr",
            "form",
            "section",
            "article",
            "header",
            "footer",
            "address",
            "center",
            "fieldset",
            "figure",
            "main",
            "nav",
            "aside",
            "dt",
            "dd",
            "legend",
            "caption",
            "html",
            "body",
            "li",
            "tbody",
            "thead");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote");

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();
    private int preformatted;

    private HtmlText() {}

    static String of(String html) {
        String some = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        var reader = new HtmlText();
        Jsoup.parse(some).filter(reader);
        return reader.text
                .toString()
                .replace('\u00a0', ' ')
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** The character set that the HTML itself names; null for none. */
    static String charset(byte[] html) {
        String begin = new String(html, 0, Math.min(html.length, 2048), StandardCharsets.ISO_8859_1);
        Matcher meta = CHARSET.matcher(begin);
        return meta.find() ? meta.group(1) : null;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof CDataNode) {
            return FilterResult.CONTINUE;
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (UNREAD.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("hr")) {
            line();
            text.append("---\n");
        } else if (name.equals("img")) {
            append(element.attr("alt"));
        } else if (isAllOfACell(element)) {
            blank();
        } else if (PARAGRAPHS.contains(name)) {
            paragraph();
            preformatted += name.equals("pre") ? 1 : 0;
        } else if (BLOCKS.contains(name)) {
            line();
            bullet(element, name);
        } else if ((name.equals("td") || name.equals("th")) && element.previousElementSibling() != null) {
            blank();
        }
        return FilterResult.CONTINUE;
    }

    /** A row of a table stays a row, though its cells hold paragraphs. */
    private static boolean isAllOfACell(Element element) {
        Element cell = element.parent();
        boolean paragraph =
                element.normalName().equals("p") || element.normalName().equals("div");
        return paragraph
                && cell != null
                && (cell.normalName().equals("td") || cell.normalName().equals("th"))
                && element.nextElementSibling() == null
                && element.previousElementSibling() == null
                && (cell.nextElementSibling() != null || cell.previousElementSibling() != null);
    }

    private void bullet(Element element, String name) {
        if (name.equals("li")) {
            Element list = element.parent();
            boolean counted = list != null && list.normalName().equals("ol");
            text.append(counted ? number(element) + ". " : "- ");
        }
    }

    private static int number(Element item) {
        return item.siblingElements().size() > 500 ? 1 : item.elementSiblingIndex() + 1;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                link(element);
            } else if (isAllOfACell(element)) {
                blank();
            } else if (PARAGRAPHS.contains(name)) {
                preformatted -= name.equals("pre") ? 1 : 0;
                paragraph();
            } else if (BLOCKS.contains(name)) {
                line();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** With its address, unless that is what can be read already. */
    private void link(Element link) {
        String address = link.attr("href").strip();
        boolean outside = address.startsWith("http:") || address.startsWith("https:");
        String label = outside ? link.text().strip() : "";
        if (!label.isEmpty() && !bare(address).equals(bare(label))) {
            text.append(" <").append(address).append('>');
        }
    }

    private static String bare(String address) {
        String bare = address.replaceFirst("^https?://", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void append(String words) {
        if (preformatted > 0) {
            text.append(words);
            return;
        }
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f') {
                blank();
            } else {
                text.append(sign);
            }
        }
    }

    private void blank() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void line() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private void paragraph() {
        line();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }
}
