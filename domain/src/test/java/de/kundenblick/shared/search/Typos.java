package de.kundenblick.shared.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** All ways to get a word wrong by one letter. */
final class Typos {

    private Typos() {}

    static Set<String> of(String word, String alphabet) {
        Set<String> typos = new LinkedHashSet<>();
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String after = word.substring(at);
            for (char letter : alphabet.toCharArray()) {
                typos.add(before + letter + after);
                if (!after.isEmpty()) {
                    typos.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                typos.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                typos.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return typos;
    }
}
