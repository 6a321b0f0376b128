package de.kundenblick.shared.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for in long texts. Any text is a query; there are no wrong ones.
 *
 * <p>Words are found in all their forms and all have to be there; {@code "…"} keeps words together, {@code -} or
 * {@code !} before a word excludes it, {@code *} after one finds its beginning, {@code oder}, {@code or} and {@code ||}
 * begin an alternative. Umlauts may be typed as two letters. Only the first 200 characters count.
 */
public final class TextQuery {
    private static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 2;

    /** An optional sign of exclusion, then a phrase that may lack its end, or a word. */
    private static final Pattern TOKEN = Pattern.compile("([-!]*)(?:\"([^\"]*)\"?|([^\\s\"]+))");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> OR = Set.of("or", "oder", "||", "|");
    private static final SqlCondition NOTHING = new SqlCondition("FALSE", List.of());

    /** A word or a phrase. */
    private record Words(String text, boolean excluded, boolean beginning) {}

    /** Alternatives, each with all that has to be there and all that must not. */
    private final List<List<Words>> alternatives;

    private TextQuery(List<List<Words>> alternatives) {
        this.alternatives = alternatives;
    }

    /** Understands anything, null included, which is as good as nothing. */
    public static TextQuery parse(String typed) {
        String text = Spelling.withPlainCharacters(typed == null ? "" : SearchText.shortened(typed.strip(), LONGEST));
        var alternatives = new ArrayList<List<Words>>();
        var current = new ArrayList<Words>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group(3);
            if (word != null && OR.contains(word.toLowerCase(Locale.ROOT))) {
                alternatives.add(List.copyOf(current));
                current.clear();
            } else {
                add(current, token);
            }
        }
        alternatives.add(current);
        return new TextQuery(
                alternatives.stream().filter(TextQuery::findsSomething).toList());
    }

    private static void add(List<Words> words, Matcher token) {
        String typed = token.group(2) == null ? token.group(3) : token.group(2);
        String plain = NO_WORD.matcher(typed).replaceAll(" ").strip();
        boolean beginning = token.group(2) == null && typed.endsWith("*") && !plain.contains(" ");
        if (!plain.isEmpty()) {
            words.add(new Words(plain, !token.group(1).isEmpty(), beginning));
        }
    }

    private static boolean findsSomething(List<Words> all) {
        return all.stream().anyMatch(words -> !words.excluded() && words.text().length() >= FEWEST_CHARACTERS);
    }

    /** Whether nothing is found by it: nothing was typed, only signs, or only what is excluded. */
    public boolean isNothing() {
        return alternatives.isEmpty();
    }

    /** Whether an index of three letters in a row helps to find every alternative. */
    public boolean isFindable() {
        return alternatives.stream().allMatch(all -> all.stream()
                .anyMatch(words -> !words.excluded()
                        && Arrays.stream(words.text().split(" ")).anyMatch(word -> word.length() > FEWEST_CHARACTERS)));
    }

    /** An expression that yields the {@code tsquery}; without any lexeme when every word says too little. */
    public SqlCondition words() {
        var parameters = new ArrayList<Object>();
        String sql = alternatives.stream()
                .map(all -> all.stream()
                        .map(words -> (words.excluded() ? "!!" : "") + '(' + spellings(words, parameters) + ')')
                        .collect(Collectors.joining(" && ", "(", ")")))
                .collect(Collectors.joining(" || "));
        return new SqlCondition(sql.isEmpty() ? "CAST('' AS tsquery)" : sql, parameters);
    }

    private static String spellings(Words words, List<Object> parameters) {
        return spellings(words.text()).stream()
                .map(spelling -> {
                    parameters.add(spelling);
                    return words.beginning() ? "words_from(?)" : "words_of(?)";
                })
                .collect(Collectors.joining(" || "));
    }

    /** As it was typed, with umlauts for two letters, and with two letters for umlauts. */
    private static Set<String> spellings(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        var spellings = new LinkedHashSet<String>();
        spellings.add(lower);
        spellings.add(lower.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü"));
        spellings.add(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
        return spellings;
    }

    /**
     * A condition on a short text, in which words are found anywhere, also inside of others.
     *
     * @param document the text as {@code search_line} writes it
     */
    public SqlCondition in(String document) {
        var parameters = new ArrayList<Object>();
        String sql = alternatives.stream()
                .map(all -> all.stream()
                        .map(words -> (words.excluded() ? "NOT " : "") + likes(words, document, parameters))
                        .collect(Collectors.joining(" AND ", "(", ")")))
                .collect(Collectors.joining(" OR "));
        return isNothing() ? NOTHING : new SqlCondition('(' + sql + ')', parameters);
    }

    private static String likes(Words words, String document, List<Object> parameters) {
        return folded(words).stream()
                .map(pattern -> {
                    parameters.add(pattern);
                    return document + " LIKE ?";
                })
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Nothing but letters and digits is left, so that nothing has to be escaped; any signs may stand between words. */
    private static Set<String> folded(Words words) {
        String before = words.beginning() ? "% " : "%";
        return Arrays.stream(new Spelling[] {Spelling.EXPANDED, Spelling.STRIPPED})
                .map(spelling -> before + spelling.of(words.text()).replace(' ', '%') + '%')
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pattern of the longest word, which says most about how much there is to find. */
    public String likeliest() {
        return alternatives.stream()
                .flatMap(List::stream)
                .filter(words -> !words.excluded())
                .map(words -> '%' + Spelling.EXPANDED.of(words.text()).replace(' ', '%') + '%')
                .reduce("%", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** The text with {@link Passage} marks around what was looked for, in the spelling that was typed or another. */
    public String marked(String text) {
        String any = alternatives.stream()
                .flatMap(List::stream)
                .filter(words -> !words.excluded())
                .flatMap(words -> spellings(words.text()).stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(spelling -> Pattern.quote(spelling).replace(" ", "\\E[^\\p{L}\\p{N}]+\\Q"))
                .collect(Collectors.joining("|"));
        if (any.isEmpty()) {
            return text;
        }
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(hit -> Matcher.quoteReplacement(Passage.BEGIN + hit.group() + Passage.END));
    }
}
