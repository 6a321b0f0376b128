package de.kundenblick.shared.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** At least one of the criteria; of none at all: nothing. */
record AnyOf(List<Criterion> parts) implements Criterion {

    static final Criterion NOTHING = new AnyOf(List.of());

    /** Flat and without repetitions, which would only cost time. */
    static Criterion of(List<Criterion> criteria) {
        List<Criterion> parts = criteria.stream()
                .flatMap(part -> part instanceof AnyOf any ? any.parts.stream() : List.of(part).stream())
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : new AnyOf(parts);
    }

    @Override
    public boolean matches(String document) {
        return parts.stream().anyMatch(part -> part.matches(document));
    }

    @Override
    public void writeTo(SqlWriter sql) {
        sql.anyOf(parts, part -> part.writeTo(sql));
    }

    @Override
    public Criterion withOneTypo() {
        return of(parts.stream().map(Criterion::withOneTypo).toList());
    }

    /** The most obvious of the reasons: it alone would have been enough. */
    @Override
    public Optional<MatchReason> reasonIn(List<SearchedField> fields) {
        return parts.stream()
                .flatMap(part -> part.reasonIn(fields).stream())
                .min(Comparator.comparing(MatchReason::kind));
    }
}
