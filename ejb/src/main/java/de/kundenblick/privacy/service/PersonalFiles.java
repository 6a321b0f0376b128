package de.kundenblick.privacy.service;

import de.kundenblick.privacy.PersonalQuery.Reader;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Gathers from all areas what is stored about a person. Who may have it is asked before. */
@Dependent
public class PersonalFiles {
    @Inject
    Instance<PersonalData> areas;

    @Inject
    PersonalDataRepository stored;

    /** All parts that are for the reader, also empty ones, so that one sees that there is nothing. */
    public List<PersonalPart> of(long contactId, Reader reader) {
        return areas.stream()
                .sorted(Comparator.comparingInt(PersonalData::place))
                .flatMap(area -> area.queries().stream())
                .filter(query -> query.reader().includes(reader))
                .map(query -> new PersonalPart(query.part(), query.internal(), stored.rows(query, contactId)))
                .toList();
    }
}
