package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.DeviceSecret;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SecondStepRefusedException;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.service.FirstStep.Next;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The second step of a login. Whoever takes it has made the first one and is nobody yet. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginCodeService {
    /** Somebody whose device has just been set up. */
    public record Welcome(Identity identity, List<String> recoveryCodes) {}

    @Inject
    Identities identities;

    @Inject
    Accounts accounts;

    @Inject
    GuardedCodes codes;

    @Inject
    SecondSteps steps;

    @Inject
    SignInReports reports;

    /**
     * @throws SecondStepRefusedException when the code does not do
     * @throws LoginRefusedException after too many wrong codes, or when the login has been changed since the first step
     */
    public Identity pass(FirstStep first, String code, String address) {
        var account = current(first, Next.CODE);
        try {
            Way way = codes.use(account, code, address);
            reports.tell(first.site(), account.getLogin(), address, Outcome.SIGNED_IN, way);
            return identities.of(account);
        } catch (SecondStepRefusedException refused) {
            reports.tell(first.site(), account.getLogin(), address, Outcome.CODE_REFUSED, Way.CODE);
            throw refused;
        } catch (LoginRefusedException locked) {
            reports.tell(first.site(), account.getLogin(), address, Outcome.LOCKED, Way.CODE);
            throw locked;
        }
    }

    /** What the device has to know, of somebody who must have one from now on. */
    public DeviceSecret begin(FirstStep first) {
        return steps.begin(current(first, Next.SET_UP));
    }

    /** @throws SecondStepRefusedException when the code shows that the device does not know the secret or the time */
    public Welcome confirm(FirstStep first, String code, String address) {
        var account = current(first, Next.SET_UP);
        var recoveryCodes = steps.confirm(account, code);
        reports.tell(first.site(), account.getLogin(), address, Outcome.SECOND_STEP_SET_UP, first.way());
        reports.tell(first.site(), account.getLogin(), address, Outcome.SIGNED_IN, Way.CODE);
        return new Welcome(identities.of(account), recoveryCodes);
    }

    private Account current(FirstStep first, Next next) {
        if (first.next() != next) {
            throw LoginRefusedException.late();
        }
        return accounts.find(first.site(), first.identity().name())
                .filter(Account::isEnabled)
                .filter(account -> first.identity().isSameLogin(identities.of(account)))
                .orElseThrow(LoginRefusedException::late);
    }
}
