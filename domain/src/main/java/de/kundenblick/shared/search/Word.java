package de.kundenblick.shared.search;

import java.util.List;
import java.util.Optional;

/** A word without wildcards or quotes: found anywhere, and the only thing in which a typing error is forgiven. */
record Word(String typed, TextTerm term) implements Term {

    Word(String typed) {
        this(typed, TextTerm.literal(typed));
    }

    @Override
    public boolean matches(String document) {
        return term.matches(document);
    }

    @Override
    public void writeTo(SqlWriter sql) {
        term.writeTo(sql);
    }

    @Override
    public Criterion withOneTypo() {
        return OneTypo.in(typed).map(typo -> AnyOf.of(List.of(this, typo))).orElse(this);
    }

    @Override
    public Optional<MatchReason.Kind> kindIn(SearchedField field) {
        return term.kindIn(field);
    }
}
