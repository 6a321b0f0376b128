package de.kundenblick.interaction;

import de.kundenblick.shared.BusinessException;

/** There is no such interaction, or there is none any more. */
public class InteractionNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public InteractionNotFoundException(String number) {
        super("interaction.refusal.notFound", number);
    }
}
