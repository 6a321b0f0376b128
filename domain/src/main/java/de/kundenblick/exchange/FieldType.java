package de.kundenblick.exchange;

/** How a cell is read and what may stand in it. */
public enum FieldType {
    /** One line without unseen characters. */
    LINE,
    /** As it stands, with line breaks. */
    TEXT,
    EMAIL,
    PHONE,
    WEBSITE,
    /** One of a few values of ours. */
    CHOICE,
    /** Several, with commas, semicolons or line breaks between them. */
    LIST
}
