package de.kundenblick.shared.service;

/** Who may listen at topics of one kind. */
public interface LiveTopic {
    /** As in {@code ticket} for {@code ticket-123}. */
    String kind();

    /**
     * Asked when a page begins to listen, where nobody is the caller.
     *
     * @param login of an employee
     */
    boolean mayHear(String login, long id);
}
