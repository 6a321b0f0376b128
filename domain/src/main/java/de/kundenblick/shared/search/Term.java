package de.kundenblick.shared.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A criterion that looks at the words themselves. */
sealed interface Term extends Criterion permits OneTypo, PhoneTerm, TextTerm, Word {

    /** How this one field fulfils it, if it does. */
    Optional<MatchReason.Kind> kindIn(SearchedField field);

    @Override
    default Criterion withOneTypo() {
        return this;
    }

    @Override
    default Optional<MatchReason> reasonIn(List<SearchedField> fields) {
        return fields.stream()
                .flatMap(field -> kindIn(field).map(kind -> new MatchReason(field.name(), kind)).stream())
                .min(Comparator.comparing(reason -> reason.kind() == MatchReason.Kind.TYPO));
    }
}
