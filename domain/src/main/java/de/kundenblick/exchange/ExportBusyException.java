package de.kundenblick.exchange;

import de.kundenblick.shared.BusinessException;

/** So many exports are running that another one would take connections that everybody needs. */
public class ExportBusyException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ExportBusyException() {
        super("exchange.export.busy");
    }
}
