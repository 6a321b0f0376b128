package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.sla.ExpectedAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Tells contacts until when they hear from us. */
@Stateless
@RolesAllowed(Permissions.CONTACT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExpectedAnswerService {
    @Inject
    ExpectedAnswers answers;

    @Inject
    Clock clock;

    /** For whoever writes now, whatever it is about; empty when nothing is promised. */
    public Optional<ExpectedAnswer> expected() {
        return answers.at(clock.instant());
    }
}
