package de.kundenblick.shared.search;

import java.util.List;

/** Pieces of text, already in the document's spelling, that stand in this order within one of its lines. */
record Needle(List<String> pieces) {

    boolean isIn(String document) {
        return pieces.size() == 1
                ? document.contains(pieces.get(0))
                : document.lines().anyMatch(this::isInLine);
    }

    /** The first place of each piece is the best one, which keeps this linear however many pieces there are. */
    private boolean isInLine(String line) {
        int from = 0;
        for (String piece : pieces) {
            int at = line.indexOf(piece, from);
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }

    void writeTo(SqlWriter sql) {
        if (pieces.size() == 1) {
            sql.contains(pieces.get(0));
        } else {
            sql.containsInOneLine(pieces);
        }
    }
}
