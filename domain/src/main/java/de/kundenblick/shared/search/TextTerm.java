package de.kundenblick.shared.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that a field contains in one of its spellings.
 *
 * @param exact as it was typed, to tell an exact match from one that took another spelling
 * @param spellings as documents have it; different ones only
 */
record TextTerm(Needle exact, List<Needle> spellings) implements Term {

    /** Found anywhere, every character meaning itself. */
    static TextTerm literal(String text) {
        return of(List.of(text), "", "");
    }

    /**
     * A word with stars in it. A side without a star is anchored there: {@code mül*} is the start of a word,
     * {@code *gmbh} the end of one; a star in the middle stands for anything within the field.
     */
    static Criterion wildcard(String word) {
        List<String> pieces = Arrays.stream(word.split("\\*+"))
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (pieces.isEmpty()) {
            return AllOf.NOTHING_IN_PARTICULAR;
        }
        return of(pieces, word.startsWith("*") ? "" : " ", word.endsWith("*") ? "" : " ");
    }

    private static TextTerm of(List<String> pieces, String before, String after) {
        return new TextTerm(
                needle(Spelling.AS_TYPED, pieces, before, after),
                Stream.of(Spelling.EXPANDED, Spelling.STRIPPED)
                        .map(spelling -> needle(spelling, pieces, before, after))
                        .distinct()
                        .toList());
    }

    private static Needle needle(Spelling spelling, List<String> pieces, String before, String after) {
        List<String> spelled = new ArrayList<>(pieces.stream().map(spelling::of).toList());
        spelled.set(0, before + spelled.get(0));
        int last = spelled.size() - 1;
        spelled.set(last, spelled.get(last) + after);
        return new Needle(List.copyOf(spelled));
    }

    @Override
    public boolean matches(String document) {
        return spellings.stream().anyMatch(spelling -> spelling.isIn(document));
    }

    @Override
    public void writeTo(SqlWriter sql) {
        sql.anyOf(spellings, spelling -> spelling.writeTo(sql));
    }

    @Override
    public Optional<MatchReason.Kind> kindIn(SearchedField field) {
        if (exact.isIn(field.asTyped())) {
            return Optional.of(MatchReason.Kind.EXACT);
        }
        return matches(field.document()) ? Optional.of(field.otherSpelling()) : Optional.empty();
    }
}
