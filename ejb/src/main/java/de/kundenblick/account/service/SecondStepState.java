package de.kundenblick.account.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * How it stands with an employee's second step.
 *
 * @param open whether the employee may set one up
 * @param required whether it cannot be turned off
 * @param since when it was set up; null when it was not
 * @param recoveryCodesLeft how many have not been used
 */
public record SecondStepState(boolean open, boolean required, Instant since, long recoveryCodesLeft)
        implements Serializable {
    public boolean isActive() {
        return since != null;
    }
}
