package de.kundenblick.audit;

import de.kundenblick.shared.BusinessException;

/** There is no such record, or the caller may not know of it. */
public class HistoryNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public HistoryNotFoundException(String key) {
        super("audit.history.unknown", key);
    }
}
