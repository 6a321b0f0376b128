package de.kundenblick.interaction;

import de.kundenblick.shared.BusinessException;

/** What a contact chose for a new message is not offered to the contact any more. */
public class PortalChoiceException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private PortalChoiceException(String key, String input) {
        super(key);
        about(input);
    }

    public static PortalChoiceException customer() {
        return new PortalChoiceException("interaction.portal.customerGone", "customer");
    }

    public static PortalChoiceException topic() {
        return new PortalChoiceException("interaction.portal.topicGone", "topic");
    }
}
