package de.kundenblick.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * Translates the words of a source into ours.
 *
 * @param targets by the source's word whatever the case; a word that ends in {@code *} stands for all that begin so
 */
public record ValueMapping(Map<String, String> targets) {
    public ValueMapping {
        targets = Map.copyOf(targets);
    }

    /** Empty for a word that nobody has mapped; the exact word counts before a beginning. */
    public Optional<String> translate(String word) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> targets.entrySet().stream()
                        .filter(entry -> isBeginning(entry.getKey(), word))
                        .max(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue);
    }

    private static boolean isBeginning(String pattern, String word) {
        int length = pattern.length() - 1;
        return pattern.endsWith("*") && word.regionMatches(true, 0, pattern, 0, length);
    }
}
