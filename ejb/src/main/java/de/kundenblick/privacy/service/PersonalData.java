package de.kundenblick.privacy.service;

import de.kundenblick.privacy.PersonalQuery;
import java.util.List;
import java.util.Map;

/** What an area stores about people; areas implement it for their own tables. */
public interface PersonalData {
    /** Where the parts stand among those of other areas; the smaller, the further up. */
    int place();

    List<PersonalQuery> queries();

    /** References to people whose rows no file tells, as in {@code contact_duplicate.first_id}, and why. */
    Map<String, String> leftOut();
}
