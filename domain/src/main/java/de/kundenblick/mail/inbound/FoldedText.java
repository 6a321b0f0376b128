package de.kundenblick.mail.inbound;

import de.kundenblick.shared.LinkedText;
import java.util.ArrayList;
import java.util.List;

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
        for (Piece piece : pieces(text)) {
            if (piece.quoted()) {
                html.append("<details class=\"quote\"><summary>")
                        .append(LinkedText.of(words))
                        .append("</summary>");
                lines(html, piece.text());
                html.append("</details>");
            } else {
                lines(html, piece.text());
                read.append(piece.text());
            }
        }
        return new FoldedText(html.toString(), read.toString());
    }

    private static void lines(StringBuilder html, String text) {
        html.append("<p class=\"lines\">")
                .append(LinkedText.of(text.stripTrailing()))
                .append("</p>");
    }

    private record Piece(String text, boolean quoted) {}

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        boolean quoted = false;
        var piece = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean isQuote = line.startsWith(">");
            if (isQuote != quoted && !piece.toString().isBlank()) {
                pieces.add(new Piece(piece.toString(), quoted));
                piece.setLength(0);
            }
            quoted = isQuote;
            piece.append(line).append('\n');
        }
        pieces.add(new Piece(piece.toString(), quoted));
        return pieces.stream().allMatch(Piece::quoted) ? List.of(new Piece(text, false)) : pieces;
    }
}
