package de.kundenblick.interaction;

import de.kundenblick.shared.BusinessException;

/** An interaction cannot be recorded or changed as it was asked for. */
public class InteractionRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private InteractionRefusedException(String input, String key, Object... parameters) {
        super(key, parameters);
        about(input);
    }

    public static InteractionRefusedException topicMissing() {
        return new InteractionRefusedException("topic", "interaction.refusal.topicMissing");
    }

    public static InteractionRefusedException topicUnknown(String typed) {
        return new InteractionRefusedException("topic", "interaction.refusal.topicUnknown", typed);
    }

    public static InteractionRefusedException customerMissing() {
        return new InteractionRefusedException("customer", "interaction.refusal.customerMissing");
    }

    public static InteractionRefusedException customerUnknown(String typed) {
        return new InteractionRefusedException("customer", "interaction.refusal.customerUnknown", typed);
    }

    public static InteractionRefusedException contactUnknown() {
        return new InteractionRefusedException("contact", "interaction.refusal.contactUnknown");
    }

    /** Others would see what was published for this one. */
    public static InteractionRefusedException contactPublished() {
        return new InteractionRefusedException("contact", "interaction.refusal.contactPublished");
    }

    public static InteractionRefusedException ownerUnknown() {
        return new InteractionRefusedException("owner", "interaction.refusal.ownerUnknown");
    }

    public static InteractionRefusedException momentMissing() {
        return new InteractionRefusedException("happenedOn", "interaction.refusal.momentMissing");
    }

    /** Nobody could enter such a date on purpose. */
    public static InteractionRefusedException momentImpossible() {
        return new InteractionRefusedException("happenedOn", "interaction.refusal.momentImpossible");
    }

    public static InteractionRefusedException followUpTooEarly() {
        return new InteractionRefusedException("followUp", "interaction.refusal.followUpTooEarly");
    }

    public static InteractionRefusedException followUpTooFar() {
        return new InteractionRefusedException("followUp", "interaction.refusal.followUpTooFar");
    }

    /** @param input that holds it */
    public static InteractionRefusedException tooLong(String input, int most) {
        return new InteractionRefusedException(input, "interaction.refusal.tooLong", most);
    }

    public static InteractionRefusedException tooMany(int most) {
        return new InteractionRefusedException(null, "interaction.refusal.tooMany", most);
    }

    public static InteractionRefusedException textMissing() {
        return new InteractionRefusedException("text", "interaction.refusal.textMissing");
    }

    /** @param length in characters that a person sees */
    public static InteractionRefusedException textTooLong(int length, int most) {
        return new InteractionRefusedException("text", "interaction.refusal.textTooLong", length, most);
    }
}
