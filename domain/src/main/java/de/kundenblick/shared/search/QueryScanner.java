package de.kundenblick.shared.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a typed text into operators and operands. Exclamation and quotation marks mean something at the beginning of a
 * word only, so that {@code Yahoo!} and {@code 12"x14"} are words. Numbers in a row ({@code +49 (0)561 9988-0}) are one
 * operand: a phone number or, as the blanks say, each of the numbers.
 */
final class QueryScanner {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern OPERATOR = Pattern.compile("&&|\\|\\||[+!()]");
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("(?:(?!&&|\\|\\|)[^ +()])+");

    /** Possessive throughout: it never tries twice. */
    private static final Pattern NUMBERS = Pattern.compile("\\+?+(?:[ /.\\-]*+(?:\\d++|\\(\\+?+\\d++\\)))++");

    private final List<Token> tokens = new ArrayList<>();
    private final String typed;
    private final Matcher matcher;

    private QueryScanner(String typed) {
        this.typed = typed;
        this.matcher = BLANKS.matcher(typed);
    }

    /** The tokens of a text without control characters. */
    static List<Token> scan(String typed) {
        var scanner = new QueryScanner(typed);
        int at = 0;
        while (at < typed.length()) {
            at = scanner.scanFrom(at);
        }
        return scanner.tokens;
    }

    /** The order matters: brackets and plus signs of phone numbers are no operators. */
    private int scanFrom(int at) {
        if (finds(BLANKS, at)) {
            return matcher.end();
        }
        if (finds(NUMBERS, at) && isBoundary(matcher.end())) {
            Optional<Criterion> numbers = numbers(matcher.group());
            if (numbers.isPresent()) {
                tokens.add(new Token.Operand(numbers.get()));
                return matcher.end();
            }
        }
        if (finds(OPERATOR, at)) {
            tokens.add(symbol(matcher.group()));
        } else if (finds(PHRASE, at) && !matcher.group(1).isBlank()) {
            tokens.add(new Token.Operand(TextTerm.literal(matcher.group(1))));
        } else if (finds(WORD, at)) {
            tokens.add(new Token.Operand(word(matcher.group())));
        }
        return matcher.end();
    }

    private boolean finds(Pattern pattern, int at) {
        return matcher.usePattern(pattern).region(at, typed.length()).lookingAt();
    }

    private boolean isBoundary(int at) {
        return at == typed.length() || typed.charAt(at) == ' ' || finds(at, "&&", "||", "+", ")");
    }

    private boolean finds(int at, String... signs) {
        return Arrays.stream(signs).anyMatch(sign -> typed.startsWith(sign, at));
    }

    private static Optional<Criterion> numbers(String typed) {
        return PhoneTerm.in(typed).map(phone -> {
            List<Criterion> each = Arrays.stream(
                            PhoneTerm.TRUNK_ZERO.matcher(typed).replaceAll(" ").split("[ ()+]+"))
                    .filter(number -> !number.isEmpty())
                    .<Criterion>map(Word::new)
                    .toList();
            return AnyOf.of(List.of(AllOf.of(each), phone));
        });
    }

    private static Criterion word(String typed) {
        return typed.contains("*") ? TextTerm.wildcard(typed) : new Word(typed);
    }

    private static Token.Symbol symbol(String operator) {
        return switch (operator) {
            case "||" -> Token.Symbol.OR;
            case "!" -> Token.Symbol.NOT;
            case "(" -> Token.Symbol.OPEN;
            case ")" -> Token.Symbol.CLOSE;
            default -> Token.Symbol.AND;
        };
    }
}
