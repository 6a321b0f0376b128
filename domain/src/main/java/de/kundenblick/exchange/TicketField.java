package de.kundenblick.exchange;

/** What a file of tickets may say about a ticket at one moment. */
public enum TicketField {
    /** What the source calls the ticket; several rows with the same one are its history. */
    KEY(true),
    /** When the row's state was reached. */
    CHANGED_AT(true),
    CREATED_AT(false),
    /** Who made the change. */
    ACTOR(false),
    STATE(true),
    PRIORITY(false),
    QUEUE(false),
    /** Who works on it, as a text: the person need not be an employee of ours. */
    OWNER(false),
    CUSTOMER(true),
    /** The caller's name. */
    CONTACT(false),
    TOPIC(false),
    SUBTOPIC(false),
    SYMPTOM(false);

    private final boolean required;

    TicketField(boolean required) {
        this.required = required;
    }

    /** A file without a column for it cannot be imported. */
    public boolean isRequired() {
        return required;
    }
}
