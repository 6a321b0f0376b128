package de.kundenblick.privacy;

import java.util.Set;

/**
 * A part of what is stored about a person.
 *
 * @param part its name, as in the file; a key of the texts ends with it
 * @param reader who gets it
 * @param internal whether it was written for colleagues, and no person is shown it at the portal
 * @param columns the references to the person whose rows it tells, as in {@code ticket.contact_id}
 * @param sql whose columns are the values, with {@code ?1} for the id of the contact; never a secret among them
 */
public record PersonalQuery(String part, Reader reader, boolean internal, Set<String> columns, String sql) {
    /** Whom a file with everything about a person is for. */
    public enum Reader {
        /** An employee, who answers for all that is stored. */
        EMPLOYEE,
        /** The person, at the portal, who sees no more than there anyway. */
        PERSON,
        BOTH;

        /** Whether it is for this reader too. */
        public boolean includes(Reader other) {
            return this == BOTH || this == other;
        }
    }

    /** Takes a copy: a query does not change. */
    public PersonalQuery {
        columns = Set.copyOf(columns);
        if (internal && reader != Reader.EMPLOYEE) {
            throw new IllegalArgumentException(part + " is internal and would leave the house");
        }
    }
}
