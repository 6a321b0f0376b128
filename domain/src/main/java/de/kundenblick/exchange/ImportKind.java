package de.kundenblick.exchange;

import java.util.Arrays;
import java.util.List;

/** What the rows of a file are. */
public enum ImportKind {
    CUSTOMERS,
    CONTACTS,
    TICKETS;

    /** What a column of such a file can mean. */
    public List<ImportField> fields() {
        return Arrays.stream(ImportField.values())
                .filter(field -> field.kind() == this)
                .toList();
    }
}
