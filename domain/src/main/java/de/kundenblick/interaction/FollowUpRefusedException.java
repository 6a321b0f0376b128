package de.kundenblick.interaction;

import de.kundenblick.shared.BusinessException;

/** A follow-up that cannot be put off or ended like this. */
public class FollowUpRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private FollowUpRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    private static FollowUpRefusedException of(String key) {
        var refusal = new FollowUpRefusedException(key);
        refusal.about("day");
        return refusal;
    }

    public static FollowUpRefusedException past() {
        return of("interaction.followUp.refusal.past");
    }

    public static FollowUpRefusedException tooFar() {
        return of("interaction.refusal.followUpTooFar");
    }

    /** The day lies before the interaction itself. */
    public static FollowUpRefusedException tooEarly() {
        return of("interaction.followUp.refusal.tooEarly");
    }

    /** Somebody else was quicker. */
    public static FollowUpRefusedException changed(String number) {
        return new FollowUpRefusedException("interaction.followUp.refusal.changed", number);
    }
}
