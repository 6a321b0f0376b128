package de.kundenblick.exchange;

import de.kundenblick.shared.BusinessException;

/** There is no import of this number, or not any more. */
public class ImportNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportNotFoundException() {
        super("exchange.refusal.notFound");
    }
}
