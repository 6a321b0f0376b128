package de.kundenblick.shared.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What pg_trgm computes for two single words, written down after its documentation. */
final class Trigrams {

    private Trigrams() {}

    /**
     * The greatest similarity between the trigrams of the first word and any stretch of those of the second. In a longer
     * text there are more stretches to choose from, so that it can only be greater there.
     */
    static double wordSimilarity(String typed, String word) {
        Set<String> wanted = new LinkedHashSet<>(of(typed));
        List<String> stretch = of(word);
        double greatest = 0;
        for (int from = 0; from < stretch.size(); from++) {
            for (int to = from + 1; to <= stretch.size(); to++) {
                greatest = Math.max(greatest, similarity(wanted, new HashSet<>(stretch.subList(from, to))));
            }
        }
        return greatest;
    }

    private static double similarity(Set<String> wanted, Set<String> found) {
        Set<String> common = new HashSet<>(wanted);
        common.retainAll(found);
        return (double) common.size() / (wanted.size() + found.size() - common.size());
    }

    private static List<String> of(String word) {
        String padded = "  " + word + " ";
        return IntStream.range(0, padded.length() - 2)
                .mapToObj(at -> padded.substring(at, at + 3))
                .toList();
    }
}
