package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** The record that a form is about was deleted, or merged into another one, after the form was opened. */
public class RecordGoneException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private RecordGoneException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static RecordGoneException deleted(String name) {
        return new RecordGoneException("customer.refusal.deleted", name);
    }

    /** @param into what the record is called that has taken everything over */
    public static RecordGoneException merged(String name, String into) {
        return new RecordGoneException("customer.refusal.mergedAway", name, into);
    }
}
