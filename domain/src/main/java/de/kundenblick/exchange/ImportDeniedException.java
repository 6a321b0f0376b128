package de.kundenblick.exchange;

import de.kundenblick.shared.BusinessException;

/** The caller may not import anything. */
public class ImportDeniedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportDeniedException() {
        super("exchange.refusal.denied");
    }
}
