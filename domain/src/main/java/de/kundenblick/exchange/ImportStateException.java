package de.kundenblick.exchange;

import de.kundenblick.shared.BusinessException;

/** The import has gone on in the meantime, and what was asked for comes too late or too early. */
public class ImportStateException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportStateException() {
        super("exchange.refusal.state");
    }
}
