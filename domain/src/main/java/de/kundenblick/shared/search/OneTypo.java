package de.kundenblick.shared.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * A word with at most one letter too many, missing, wrong, or swapped with its neighbour, compared with whole words.
 * What is typed with punctuation inside (O'Brian) is compared part by part; a part with digits or fewer than four
 * letters is taken at its word, for another number is another thing and short words are all alike.
 *
 * @param spellings the parts of the word, once per spelling
 */
record OneTypo(List<List<String>> spellings) implements Term {

    private static final int FEWEST_LETTERS = 4;

    private static final double ROUNDING = 0.005;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{" + FEWEST_LETTERS + ",}");

    private static final DamerauLevenshteinDistance AT_MOST_ONE = new DamerauLevenshteinDistance(1);

    /** Empty if there is nothing to forgive in the word. */
    static Optional<OneTypo> in(String typed) {
        List<String> stripped = words(Spelling.STRIPPED.of(typed));
        if (stripped.stream().noneMatch(OneTypo::isForgiven)) {
            return Optional.empty();
        }
        return Optional.of(new OneTypo(Stream.of(words(Spelling.EXPANDED.of(typed)), stripped)
                .distinct()
                .toList()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isForgiven(String word) {
        return LETTERS.matcher(word).matches();
    }

    /**
     * How similar pg_trgm finds a word and the one that was meant, at least. The worst typing error, two letters swapped,
     * takes four of the word's trigrams away and brings four others. In a short word the trigrams left on one side of
     * the error count more than that.
     */
    static double leastSimilarity(String word) {
        String padded = "  " + word + ' ';
        long trigrams = IntStream.range(0, padded.length() - 2)
                .mapToObj(start -> padded.substring(start, start + 3))
                .distinct()
                .count();
        double ofWholeWord = (trigrams - 4.0) / (trigrams + 4.0);
        return Math.max(SearchQuery.LEAST_SIMILARITY, ofWholeWord - ROUNDING);
    }

    @Override
    public boolean matches(String document) {
        List<String> candidates = words(document);
        return spellings.stream().anyMatch(parts -> parts.stream()
                .allMatch(part -> isForgiven(part)
                        ? candidates.stream().anyMatch(word -> isOneTypoFrom(part, word))
                        : document.contains(part)));
    }

    private static boolean isOneTypoFrom(String typed, String word) {
        return Math.abs(typed.length() - word.length()) <= 1 && AT_MOST_ONE.apply(typed, word) >= 0;
    }

    /** Lets too much through, never too little: {@link #matches} decides. */
    @Override
    public void writeTo(SqlWriter sql) {
        sql.anyOf(
                spellings,
                parts -> sql.allOf(parts, part -> {
                    if (isForgiven(part)) {
                        sql.hasWordSimilarTo(part);
                    } else {
                        sql.contains(part);
                    }
                }));
    }

    @Override
    public Optional<MatchReason.Kind> kindIn(SearchedField field) {
        return matches(field.document()) ? Optional.of(MatchReason.Kind.TYPO) : Optional.empty();
    }
}
