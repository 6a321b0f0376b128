package de.kundenblick.shared.search;

import de.kundenblick.shared.phone.PhoneNumbers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The document by which a record is found: one text for a {@code text not null} column with a trigram index.
 *
 * <p>Each field stands in it in lower case, in one or two spellings ({@code mueller}, {@code muller}), with a blank at
 * either end, so that {@code " mul"} finds the start of a word and {@code "gmbh "} the end of one. Fields are separated
 * by line ends, over which no search reaches. Punctuation stays, for names are full of it.
 */
public final class SearchText {

    /** What of a field can be searched; the rest of a longer one is left out, so that one note cannot bloat the index. */
    static final int LONGEST_FIELD = 4_000;

    private SearchText() {}

    /**
     * The document of a record; empty for a record without values.
     *
     * @param fields the values as people see them, in any order; null and blank ones are skipped
     * @param e164Phones phone numbers; found by their digits with and without country code, whatever their notation
     */
    public static String of(List<String> fields, List<String> e164Phones) {
        Set<String> lines = new LinkedHashSet<>();
        fields.forEach(field -> addText(lines, field));
        e164Phones.forEach(phone -> addPhone(lines, phone));
        return document(lines);
    }

    /** The lines of a document that come from this field alone. */
    public static List<String> lines(String field) {
        return List.of(of(List.of(field), List.of()).split("\n"));
    }

    /** One field with its blanks, in one spelling only. */
    static String of(String field, Spelling spelling) {
        return document(Set.of(spelling.of(field)));
    }

    private static void addText(Set<String> lines, String field) {
        if (field != null) {
            String searchable = shortened(field, LONGEST_FIELD);
            lines.add(Spelling.EXPANDED.of(searchable));
            lines.add(Spelling.STRIPPED.of(searchable));
        }
    }

    private static void addPhone(Set<String> lines, String e164) {
        if (e164 != null) {
            lines.add(PhoneNumbers.digits(e164));
            PhoneNumbers.nationalDigits(e164).ifPresent(lines::add);
        }
    }

    private static String document(Set<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> " " + line + " ")
                .collect(Collectors.joining("\n"));
    }

    /** The first characters of a text, without cutting one in half. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
