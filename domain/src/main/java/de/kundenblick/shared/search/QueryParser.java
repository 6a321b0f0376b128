package de.kundenblick.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Understands a text as an expression, or does not: "or" binds least, "and" is written or not, "not" binds most. How
 * deep brackets go is limited by the length of the text.
 */
final class QueryParser {

    /** More terms are no search any more but a pasted text. */
    static final int MOST_TERMS = 20;

    private final List<Token> tokens;
    private int next;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Empty if brackets or operators do not add up, or for too many terms. */
    static Optional<Criterion> parse(String typed) {
        List<Token> tokens = QueryScanner.scan(typed);
        if (tokens.stream().filter(Token.Operand.class::isInstance).count() > MOST_TERMS) {
            return Optional.empty();
        }
        var parser = new QueryParser(tokens);
        return parser.alternatives().filter(expression -> parser.next == tokens.size());
    }

    private Optional<Criterion> alternatives() {
        List<Criterion> parts = new ArrayList<>();
        do {
            Optional<Criterion> part = conjunction();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        } while (accept(Token.Symbol.OR));
        return Optional.of(AnyOf.of(parts));
    }

    private Optional<Criterion> conjunction() {
        List<Criterion> parts = new ArrayList<>();
        do {
            Optional<Criterion> part = negation();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        } while (accept(Token.Symbol.AND) || startsOperand());
        return Optional.of(AllOf.of(parts));
    }

    private Optional<Criterion> negation() {
        if (accept(Token.Symbol.NOT)) {
            return negation().map(Not::new);
        }
        if (accept(Token.Symbol.OPEN)) {
            return alternatives().filter(group -> accept(Token.Symbol.CLOSE));
        }
        if (next < tokens.size() && tokens.get(next) instanceof Token.Operand operand) {
            next++;
            return Optional.of(operand.criterion());
        }
        return Optional.empty();
    }

    private boolean startsOperand() {
        if (next == tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        return token instanceof Token.Operand || token == Token.Symbol.NOT || token == Token.Symbol.OPEN;
    }

    private boolean accept(Token.Symbol symbol) {
        boolean accepted = next < tokens.size() && tokens.get(next) == symbol;
        next += accepted ? 1 : 0;
        return accepted;
    }
}
