package de.kundenblick.shared.search;

/** What a typed expression consists of. */
sealed interface Token {

    /** Signs that hold operands together. */
    enum Symbol implements Token {
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    /** Something to search for. */
    record Operand(Criterion criterion) implements Token {}
}
