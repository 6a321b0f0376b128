package de.kundenblick.exchange;

import de.kundenblick.shared.BusinessException;

/** There is no such list, or the caller may not take it out of the application. */
public class ExportDeniedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ExportDeniedException() {
        super("shared.refusal.denied");
    }
}
