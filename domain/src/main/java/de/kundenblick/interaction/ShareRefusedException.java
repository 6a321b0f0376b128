package de.kundenblick.interaction;

import de.kundenblick.shared.BusinessException;

/** A record cannot be shared in this way. */
public class ShareRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ShareRefusedException(String key, String input, Object... parameters) {
        super(key, parameters);
        if (input != null) {
            about(input);
        }
    }

    /** The record is gone, or not for the caller. */
    public static ShareRefusedException gone() {
        return new ShareRefusedException("interaction.share.gone", null);
    }

    public static ShareRefusedException noContact() {
        return new ShareRefusedException("interaction.share.noContact", "shareContact");
    }

    /** @param days the longest time */
    public static ShareRefusedException expiry(long days) {
        return new ShareRefusedException("interaction.share.expiry", "shareUntil", days);
    }

    /** @param most how many a record has at most */
    public static ShareRefusedException tooMany(int most) {
        return new ShareRefusedException("interaction.share.tooMany", "shareContact", most);
    }
}
