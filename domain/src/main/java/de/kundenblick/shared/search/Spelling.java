package de.kundenblick.shared.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A way of writing the same text down, so that texts are compared letter by letter. All are lower case, with straight
 * quotes and hyphens, without control and invisible characters, and with single blanks.
 */
enum Spelling {
    /** Umlauts and accents as they were typed. */
    AS_TYPED {
        @Override
        String fold(String tidy) {
            return tidy;
        }
    },

    /** As Germans (and Danes) write without their letters: {@code müller} is {@code mueller}. */
    EXPANDED {
        @Override
        String fold(String tidy) {
            return withoutAccents(replaced(replaced(tidy, TWO_LETTERS), PLAIN_LETTERS));
        }
    },

    /** As everybody else does: {@code müller} is {@code muller}; only ß, æ and œ need two letters. */
    STRIPPED {
        @Override
        String fold(String tidy) {
            return withoutAccents(replaced(tidy, PLAIN_LETTERS));
        }
    };

    private static final Map<Character, String> TWO_LETTERS =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa");

    /** Letters that Unicode does not take apart into a letter and an accent. */
    private static final Map<Character, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ø', "o"),
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ŋ', "n"),
            Map.entry('ς', "σ"));

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The text in this spelling, without blanks at its ends. */
    String of(String text) {
        String composed = Normalizer.normalize(withPlainCharacters(text), Normalizer.Form.NFKC);
        String folded = fold(composed.toLowerCase(Locale.ROOT));
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }

    abstract String fold(String tidy);

    /**
     * Typographic quotes and dashes become those of a keyboard, everything that is no character (controls, line ends,
     * halves of surrogate pairs, which no database takes) becomes a blank, invisible characters disappear.
     */
    static String withPlainCharacters(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '’', '‘', 'ʼ', '`', '´' -> plain.append('\'');
                case '“', '”', '„', '«', '»' -> plain.append('"');
                case '‐', '‑', '–', '—' -> plain.append('-');
                default -> appendPlain(plain, character);
            }
        });
        return plain.toString();
    }

    private static void appendPlain(StringBuilder plain, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
            case Character.FORMAT -> {}
            default -> plain.appendCodePoint(character);
        }
    }

    private static String replaced(String text, Map<Character, String> replacements) {
        var replaced = new StringBuilder(text.length() + 8);
        for (char letter : text.toCharArray()) {
            String replacement = replacements.get(letter);
            if (replacement == null) {
                replaced.append(letter);
            } else {
                replaced.append(replacement);
            }
        }
        return replaced.toString();
    }

    private static String withoutAccents(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
    }
}
