package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** Records cannot be merged, or a merge cannot be undone. */
public class MergeRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private MergeRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    /** One of the records is not there any more; somebody else may have merged it. */
    public static MergeRefusedException gone() {
        return new MergeRefusedException("customer.refusal.mergeGone");
    }

    /** One of the records was changed after it was shown. */
    public static MergeRefusedException changed() {
        return new MergeRefusedException("customer.refusal.mergeChanged");
    }

    /** One of the customers is that of unknown senders. */
    public static MergeRefusedException ofStrangers(String number) {
        return new MergeRefusedException("customer.refusal.mergeStrangers", number);
    }

    /** Undone by somebody else, or final. */
    public static MergeRefusedException notUndoable() {
        return new MergeRefusedException("customer.refusal.notUndoable");
    }

    /** A contact whose main customer is not there any more has no place to return to. */
    public static MergeRefusedException withoutCustomer() {
        return new MergeRefusedException("customer.refusal.undoWithoutCustomer");
    }
}
