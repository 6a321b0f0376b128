package de.kundenblick.mail.inbound;

import de.kundenblick.shared.LinkedText;

/**
 * The text of a mail, with what it quotes folded away.
 *
 * @param html safe
 * @param read what is read without unfolding anything
 */
public record FoldedText(String html, String read) {
    /** @param words what the reader unfolds a quotation by */
    public static FoldedText of(String text, String words) {
        var html = new StringBuilder();
        var read = new StringBuilder();
        for (var passage : QuotedText.passages(text)) {
            if (passage.text().isBlank()) {
                continue;
            }
            switch (passage.kind()) {
                case QUOTED -> {
                    html.append("<details class=\"quote\"><summary>")
                            .append(LinkedText.of(words))
                            .append("</summary>");
                    lines(html, "lines", passage.text());
                    html.append("</details>");
                }
                case SIGNATURE -> lines(html, "lines signature", passage.text());
                case WRITTEN -> {
                    lines(html, "lines", passage.text());
                    read.append(passage.text());
                }
            }
        }
        return new FoldedText(html.toString(), read.toString());
    }

    private static void lines(StringBuilder html, String look, String text) {
        html.append("<p class=\"")
                .append(look)
                .append("\">")
                .append(LinkedText.of(text.stripTrailing()))
                .append("</p>");
    }
}
