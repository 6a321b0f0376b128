package de.kundenblick.shared.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Each of the criteria; of none at all: everything. */
record AllOf(List<Criterion> parts) implements Criterion {

    static final Criterion NOTHING_IN_PARTICULAR = new AllOf(List.of());

    /** Flat and without repetitions, which would only cost time. */
    static Criterion of(List<Criterion> criteria) {
        List<Criterion> parts = criteria.stream()
                .flatMap(part -> part instanceof AllOf all ? all.parts.stream() : List.of(part).stream())
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
    }

    @Override
    public boolean matches(String document) {
        return parts.stream().allMatch(part -> part.matches(document));
    }

    @Override
    public void writeTo(SqlWriter sql) {
        sql.allOf(parts, part -> part.writeTo(sql));
    }

    @Override
    public Criterion withOneTypo() {
        return of(parts.stream().map(Criterion::withOneTypo).toList());
    }

    /** The least obvious of the reasons: that is the one people wonder about. */
    @Override
    public Optional<MatchReason> reasonIn(List<SearchedField> fields) {
        if (!matches(SearchedField.documentOf(fields))) {
            return Optional.empty();
        }
        return parts.stream()
                .flatMap(part -> part.reasonIn(fields).stream())
                .max(Comparator.comparing(MatchReason::kind));
    }
}
