package de.kundenblick.interaction;

import de.kundenblick.shared.BusinessException;

/** An entry cannot be published, or not be taken back. */
public class PublicationRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private PublicationRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    /** Somebody deleted the interaction meanwhile. */
    public static PublicationRefusedException gone() {
        return new PublicationRefusedException("interaction.publish.gone");
    }

    /** What a contact wrote is not ours to publish or to take back. */
    public static PublicationRefusedException customers() {
        return new PublicationRefusedException("interaction.publish.customers");
    }

    public static PublicationRefusedException notPublished() {
        return new PublicationRefusedException("interaction.publish.notPublished");
    }

    /** @param mails how many have left already */
    public static PublicationRefusedException tooLate(int mails) {
        return new PublicationRefusedException("interaction.publish.tooLate", mails);
    }

    public static PublicationRefusedException nothingWritten() {
        var refusal = new PublicationRefusedException("interaction.reply.nothing");
        refusal.about("text");
        return refusal;
    }

    public static PublicationRefusedException tooLong(int most) {
        var refusal = new PublicationRefusedException("interaction.reply.tooLong", most);
        refusal.about("text");
        return refusal;
    }
}
