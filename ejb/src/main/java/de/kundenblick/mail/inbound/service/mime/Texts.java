package de.kundenblick.mail.inbound.service.mime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What of a mail is to be read.
 *
 * @param plain null without one
 * @param html null without one
 */
record Texts(String plain, String html) {
    static final Texts NONE = new Texts(null, null);

    /** One after the other; whoever has only one of both lends it to the other. */
    static Texts joined(List<Texts> all) {
        List<Texts> some = all.stream().filter(each -> !each.isEmpty()).toList();
        if (some.size() < 2) {
            return some.isEmpty() ? NONE : some.get(0);
        }
        boolean anyPlain = some.stream().anyMatch(each -> each.plain != null);
        boolean anyHtml = some.stream().anyMatch(each -> each.html != null);
        return new Texts(
                anyPlain ? some.stream().map(Texts::read).collect(Collectors.joining("\n\n")) : null,
                anyHtml ? some.stream().map(Texts::marked).collect(Collectors.joining("\n")) : null);
    }

    boolean isEmpty() {
        return (plain == null || plain.isBlank()) && (html == null || html.isBlank());
    }

    /** Without empty lines around it. */
    String read() {
        String text = plain != null && !plain.isBlank() ? plain : html == null ? "" : HtmlText.of(html);
        int start = 0;
        for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            start = text.charAt(at) == '\n' ? at + 1 : start;
        }
        return text.substring(start).stripTrailing();
    }

    private String marked() {
        return html != null
                ? html
                : "<div>"
                        + plain.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\n", "<br>")
                        + "</div>";
    }
}
