package de.kundenblick.shared.search;

import de.kundenblick.shared.phone.PhoneNumbers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A field of a found record as it is shown, to ask {@link SearchQuery#explain} whether it was the one. */
public final class SearchedField {

    private final String name;
    private final String asTyped;
    private final String document;
    private final MatchReason.Kind otherSpelling;

    private SearchedField(String name, String value, String document, MatchReason.Kind otherSpelling) {
        this.name = name;
        this.asTyped = SearchText.of(value, Spelling.AS_TYPED);
        this.document = document;
        this.otherSpelling = otherSpelling;
    }

    /** Any text; null is an empty field. */
    public static SearchedField text(String name, String value) {
        String text = Objects.requireNonNullElse(value, "");
        return new SearchedField(name, text, SearchText.of(List.of(text), List.of()), MatchReason.Kind.SPELLING);
    }

    /** A phone number in any notation, not only E.164; null is an empty field. */
    public static SearchedField phone(String name, String value) {
        String number = Objects.requireNonNullElse(value, "");
        String e164 = PhoneNumbers.parse(number).orElse(number);
        return new SearchedField(name, number, SearchText.of(List.of(), List.of(e164)), MatchReason.Kind.PHONE);
    }

    /** As it comes back in {@link MatchReason#field}; a bundle key, for example. */
    public String name() {
        return name;
    }

    /** The {@link SearchText} of a record with these fields. */
    static String documentOf(List<SearchedField> fields) {
        return fields.stream().map(SearchedField::document).collect(Collectors.joining("\n"));
    }

    String asTyped() {
        return asTyped;
    }

    String document() {
        return document;
    }

    /** What it is called if a search finds this field, but not in the notation that is shown. */
    MatchReason.Kind otherSpelling() {
        return otherSpelling;
    }
}
