package de.kundenblick.interaction;

import de.kundenblick.shared.BusinessException;

/** There is no such interaction among those that the contact sees at the portal, or there is none any more. */
public class InteractionGoneException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public InteractionGoneException(String number) {
        super("interaction.portal.gone", number);
    }
}
