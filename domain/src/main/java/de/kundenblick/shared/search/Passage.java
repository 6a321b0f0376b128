package de.kundenblick.shared.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a found text.
 *
 * @param hit whether it is what was searched for
 */
public record Passage(String text, boolean hit) implements Serializable {
    /** Stand around hits where a text is marked; no text that people write has them. */
    public static final char BEGIN = '\u0002';

    public static final char END = '\u0003';

    /** Takes a marked text apart. Marks without their counterpart do no harm. */
    public static List<Passage> of(String marked) {
        var passages = new ArrayList<Passage>();
        var piece = new StringBuilder();
        boolean hit = false;
        for (char each : marked.toCharArray()) {
            if (each == BEGIN || each == END) {
                add(passages, piece, hit);
                hit = each == BEGIN;
            } else {
                piece.append(each);
            }
        }
        add(passages, piece, hit);
        return passages;
    }

    private static void add(List<Passage> passages, StringBuilder piece, boolean hit) {
        if (!piece.isEmpty()) {
            passages.add(new Passage(piece.toString(), hit));
            piece.setLength(0);
        }
    }
}
