package de.kundenblick.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search box, understood. Any text is a query; there are no wrong ones.
 *
 * <p>Blank, {@code &&} and {@code +} are "and", {@code ||} is "or", {@code !} before a word is "not", brackets group,
 * {@code "…"} keeps words together. Words are found anywhere in a field; a {@code *} anchors the side that has none
 * ({@code mül*} starts a word, {@code *gmbh} ends one, {@code m*r} does both and spans words of one field). Stars alone
 * find everything. Umlauts, accents and the notation of phone numbers make no difference.
 *
 * <p>A text with operators in it also finds itself, so that "My Company (East branch)" and "A+B GmbH" need no quoting; one
 * that is no expression finds nothing else. Only the first 200 characters count.
 */
public final class SearchQuery {

    /**
     * No word needs a lower threshold. The worst cases are two letters swapped in the middle of a short word: "hnas" has
     * five trigrams and shares one with "hans" (1/5), "acbde" and "abcde" share two of ten (2/10). 0.19 keeps clear of
     * rounding.
     */
    static final double LEAST_SIMILARITY = 0.19;

    private static final int LONGEST = 200;

    private static final int FEWEST_CHARACTERS = 2;

    private static final Pattern STARS = Pattern.compile("\\*+");

    private static final Pattern OPERATORS = Pattern.compile("&&|\\|\\||[+!()*\"]");

    private final Criterion criterion;
    private final boolean everything;
    private final boolean tooShort;

    private SearchQuery(Criterion criterion, boolean everything, boolean tooShort) {
        this.criterion = criterion;
        this.everything = everything;
        this.tooShort = tooShort;
    }

    /** Understands anything, null included, which is as good as nothing. */
    public static SearchQuery parse(String typed) {
        String start = typed == null ? "" : SearchText.shortened(typed.strip(), LONGEST);
        String text = Spelling.withPlainCharacters(start).strip();
        if (text.isEmpty()) {
            return new SearchQuery(AnyOf.NOTHING, false, true);
        }
        if (STARS.matcher(text).matches()) {
            return new SearchQuery(AllOf.NOTHING_IN_PARTICULAR, true, text.length() < FEWEST_CHARACTERS);
        }
        Optional<Criterion> expression = QueryParser.parse(text);
        String significant = expression.isPresent() ? OPERATORS.matcher(text).replaceAll("") : text;
        return new SearchQuery(anyMeaning(text, expression), false, isTooShort(significant));
    }

    private static Criterion anyMeaning(String text, Optional<Criterion> expression) {
        List<Criterion> meanings = new ArrayList<>();
        expression.ifPresent(meanings::add);
        boolean isOneWord = expression.filter(Word.class::isInstance).isPresent();
        if (expression.isEmpty() || (!isOneWord && OPERATORS.matcher(text).find())) {
            meanings.add(TextTerm.literal(text));
        }
        PhoneTerm.in(text).ifPresent(meanings::add);
        return AnyOf.of(meanings);
    }

    private static boolean isTooShort(String significant) {
        String letters = Spelling.AS_TYPED.of(significant).replace(" ", "");
        return letters.codePointCount(0, letters.length()) < FEWEST_CHARACTERS;
    }

    /** Whether nothing but stars was typed, so that every record is asked for. */
    public boolean isEverything() {
        return everything;
    }

    /** Whether it would be unkind to search: fewer than two characters that are no blank, star or operator. */
    public boolean isTooShort() {
        return tooShort;
    }

    /** Whether a record with this {@link SearchText} is found. */
    public boolean matches(String document) {
        return criterion.matches(document);
    }

    /**
     * The same decision in the database; {@code FALSE} if nothing was typed.
     *
     * @param column the column with the {@link SearchText}, a constant like {@code c.search_text}; it must not be null
     */
    public SqlCondition condition(String column) {
        return written(criterion, column);
    }

    /**
     * Whether a record is found if each plain word may contain one typing error: a letter too many, missing, wrong, or
     * two swapped. Words of at least four letters only; not in phrases, with wildcards or after "not".
     */
    public boolean matchesWithOneTypo(String document) {
        return criterion.withOneTypo().matches(document);
    }

    /**
     * For a second try if {@link #condition} found nothing. Finds all records that {@link #matchesWithOneTypo}
     * accepts, and more that have to be sorted out by it. Needs {@code pg_trgm.word_similarity_threshold} at
     * {@link #similarityWithOneTypo} or lower. Empty if no word of the query forgives an error, so that a second try
     * finds nothing either.
     *
     * @param column as for {@link #condition}
     */
    public Optional<SqlCondition> conditionWithOneTypo(String column) {
        Criterion forgiving = criterion.withOneTypo();
        return forgiving.equals(criterion) ? Optional.empty() : Optional.of(written(forgiving, column));
    }

    /**
     * The highest {@code pg_trgm.word_similarity_threshold} with which {@link #conditionWithOneTypo} misses nothing: the
     * longer the shortest word, the higher, and the fewer records have to be looked at one by one. The server's own 0.6
     * misses most. For words in other letters than Latin the database's locale must know them as letters (a UTF-8 locale
     * does, "C" does not).
     */
    public double similarityWithOneTypo() {
        var sql = new SqlWriter("t");
        criterion.withOneTypo().writeTo(sql);
        return sql.leastSimilarity();
    }

    /**
     * In which field a found record was found. Of several words the one that is hardest to see is explained. Empty if the
     * fields do not match, or if the query only excludes.
     *
     * @param fields all fields that went into the record's {@link SearchText}, the most telling first
     */
    public Optional<MatchReason> explain(List<SearchedField> fields) {
        String document =
                String.join("\n", fields.stream().map(SearchedField::document).toList());
        if (criterion.matches(document)) {
            return criterion.reasonIn(fields);
        }
        return matchesWithOneTypo(document) ? criterion.withOneTypo().reasonIn(fields) : Optional.empty();
    }

    private static SqlCondition written(Criterion criterion, String column) {
        var sql = new SqlWriter(column);
        criterion.writeTo(sql);
        return sql.condition();
    }
}
