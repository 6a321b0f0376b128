package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;

/** Another view of the same list and owner has the name. */
public class ViewNameTakenException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ViewNameTakenException(String name) {
        super("account.view.nameTaken", name);
    }
}
