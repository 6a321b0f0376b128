package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;

/** The code does not do, or the second step cannot be changed that way. */
public class SecondStepRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private SecondStepRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static SecondStepRefusedException wrong() {
        return new SecondStepRefusedException("account.code.wrong");
    }

    /** The right device, which has shown this code before. */
    public static SecondStepRefusedException used() {
        return new SecondStepRefusedException("account.code.used");
    }

    /** @param steps how far the device's clock is ahead; negative when it is behind */
    public static SecondStepRefusedException clockDiffers(long steps) {
        long minutes = Math.max(1, Math.round(Math.abs(steps) * TimeCodes.STEP.toSeconds() / 60.0));
        return new SecondStepRefusedException(
                steps > 0 ? "account.code.clockAhead" : "account.code.clockBehind", minutes);
    }

    /** The stored secret cannot be read, since the key is another one than it was. */
    public static SecondStepRefusedException unreadable() {
        return new SecondStepRefusedException("account.code.unreadable");
    }

    public static SecondStepRefusedException required() {
        return new SecondStepRefusedException("account.twoStep.cannotTurnOff");
    }

    /** Somebody else, or the same person in another window, has changed it meanwhile. */
    public static SecondStepRefusedException changedMeanwhile() {
        return new SecondStepRefusedException("account.twoStep.changedMeanwhile");
    }
}
