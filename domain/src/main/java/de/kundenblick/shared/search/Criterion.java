package de.kundenblick.shared.search;

import java.util.List;
import java.util.Optional;

/** Something that a document fulfils or not; decided in memory and in the database alike. */
sealed interface Criterion permits AllOf, AnyOf, Not, Term {

    boolean matches(String document);

    void writeTo(SqlWriter sql);

    /** The same criterion, content with one typing error in each plain word; itself if it has none. */
    Criterion withOneTypo();

    /** Why a record with these fields fulfils it; empty if it does not, or by the absence of something only. */
    Optional<MatchReason> reasonIn(List<SearchedField> fields);
}
