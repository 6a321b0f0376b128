package de.kundenblick.shared.record;

import de.kundenblick.shared.BusinessException;

/** A record of the administration cannot be changed or deleted as it was asked for. */
public class RecordRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private RecordRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static RecordRefusedException notFound() {
        return new RecordRefusedException("shared.record.notFound");
    }

    public static RecordRefusedException nameTaken(String name) {
        var refused = new RecordRefusedException("shared.record.nameTaken", name);
        refused.about("name");
        return refused;
    }

    public static RecordRefusedException nameMissing() {
        var refused = new RecordRefusedException("shared.record.nameMissing");
        refused.about("name");
        return refused;
    }

    /** Other records name it. */
    public static RecordRefusedException inUse(String name) {
        return new RecordRefusedException("shared.record.inUse", name);
    }
}
