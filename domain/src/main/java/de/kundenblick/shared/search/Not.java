package de.kundenblick.shared.search;

import java.util.List;
import java.util.Optional;

/** The opposite. Typing errors are not forgiven in it: that would throw out records that nobody asked to throw out. */
record Not(Criterion unwanted) implements Criterion {

    @Override
    public boolean matches(String document) {
        return !unwanted.matches(document);
    }

    @Override
    public void writeTo(SqlWriter sql) {
        sql.not(unwanted);
    }

    @Override
    public Criterion withOneTypo() {
        return this;
    }

    @Override
    public Optional<MatchReason> reasonIn(List<SearchedField> fields) {
        return Optional.empty();
    }
}
