package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.DeviceSecret;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.SecondStep;
import de.kundenblick.account.SecondStepRefusedException;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What people do about their own second step. */
@Stateless
@RolesAllowed({Permissions.EMPLOYEE, Permissions.PORTAL_WRITE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondStepService {
    @Inject
    OwnAccount own;

    @Inject
    OwnPassword password;

    @Inject
    SecondSteps steps;

    @Inject
    GuardedCodes codes;

    @Inject
    TwoStepRule rule;

    @Inject
    SignInReports reports;

    public SecondStepState state() {
        var me = own.get();
        var confirmed = steps.confirmed(me);
        return new SecondStepState(
                rule.isOpenTo(me),
                rule.isRequiredOf(me),
                confirmed.map(SecondStep::getConfirmedAt).orElse(null),
                confirmed.map(steps::recoveryCodesLeft).orElse(0L));
    }

    /** What the device has to know; counts from the first code on. */
    public DeviceSecret begin() {
        return steps.begin(allowed());
    }

    /**
     * @return the recovery codes, which are shown this once
     * @throws SecondStepRefusedException when the device does not know the secret or the time
     */
    public List<String> confirm(String code) {
        var me = allowed();
        var recoveryCodes = steps.confirm(me, code);
        reports.tell(me, Outcome.SECOND_STEP_SET_UP, Way.SESSION);
        return recoveryCodes;
    }

    /**
     * @return the new recovery codes, which are shown this once
     * @throws PasswordRefusedException when the password is wrong
     * @throws SecondStepRefusedException when the code does not do
     * @throws LoginRefusedException after too many wrong ones
     */
    public List<String> renewRecoveryCodes(String currentPassword, String code) {
        var me = own.get();
        Way way = prove(me, currentPassword, code);
        var recoveryCodes = steps.renewRecoveryCodes(me);
        reports.tell(me, Outcome.RECOVERY_CODES_RENEWED, way);
        return recoveryCodes;
    }

    /**
     * @throws PasswordRefusedException when the password is wrong
     * @throws SecondStepRefusedException when the code does not do, or a second step is a must
     * @throws LoginRefusedException after too many wrong ones
     */
    public void turnOff(String currentPassword, String code) {
        var me = own.get();
        if (rule.isRequiredOf(me)) {
            throw SecondStepRefusedException.required();
        }
        Way way = prove(me, currentPassword, code);
        steps.remove(me);
        reports.tell(me, Outcome.SECOND_STEP_REMOVED, way);
    }

    private Way prove(Account me, String currentPassword, String code) {
        password.confirm(me, currentPassword);
        return codes.use(me, code, OwnPassword.ownAddress(me));
    }

    private Account allowed() {
        var me = own.get();
        if (!rule.isOpenTo(me)) {
            throw SecondStepRefusedException.changedMeanwhile();
        }
        return me;
    }
}
