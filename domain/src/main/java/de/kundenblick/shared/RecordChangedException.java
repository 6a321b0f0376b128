package de.kundenblick.shared;

/** Somebody else changed the record after the form was opened. */
public class RecordChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public RecordChangedException() {
        super("shared.refusal.changed");
    }
}
