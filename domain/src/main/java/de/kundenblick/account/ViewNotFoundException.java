package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;

/** There is no such view, or it is not the caller's. */
public class ViewNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ViewNotFoundException() {
        super("account.view.unknown");
    }
}
