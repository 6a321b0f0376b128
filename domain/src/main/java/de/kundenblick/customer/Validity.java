package de.kundenblick.customer;

/** Whether a record is in use. Only valid ones are found and may sign in; history stays in any case. */
public enum Validity {
    VALID,
    INVALID,
    TEMPORARILY_INVALID
}
