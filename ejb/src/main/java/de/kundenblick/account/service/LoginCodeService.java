package de.kundenblick.account.service;

import de.kundenblick.account.DeviceSecret;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SecondStepRefusedException;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.service.FirstStep.Next;
import de.kundenblick.shared.Site;
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
        var identity = current(first, Next.CODE);
        try {
            Way way = codes.use(identity.name(), code, address);
            reports.tell(Site.INTRANET, identity.name(), address, Outcome.SIGNED_IN, way);
            return identity;
        } catch (SecondStepRefusedException refused) {
            reports.tell(Site.INTRANET, identity.name(), address, Outcome.CODE_REFUSED, Way.CODE);
            throw refused;
        } catch (LoginRefusedException locked) {
            reports.tell(Site.INTRANET, identity.name(), address, Outcome.LOCKED, Way.CODE);
            throw locked;
        }
    }

    /** What the device has to know, of somebody who must have one from now on. */
    public DeviceSecret begin(FirstStep first) {
        return steps.begin(current(first, Next.SET_UP).name());
    }

    /** @throws SecondStepRefusedException when the code shows that the device does not know the secret or the time */
    public Welcome confirm(FirstStep first, String code, String address) {
        var identity = current(first, Next.SET_UP);
        var recoveryCodes = steps.confirm(identity.name(), code);
        reports.tell(Site.INTRANET, identity.name(), address, Outcome.SECOND_STEP_SET_UP, first.way());
        reports.tell(Site.INTRANET, identity.name(), address, Outcome.SIGNED_IN, Way.CODE);
        return new Welcome(identity, recoveryCodes);
    }

    private Identity current(FirstStep first, Next next) {
        if (first.next() != next) {
            throw LoginRefusedException.late();
        }
        return identities
                .find(Site.INTRANET, first.identity().name())
                .filter(first.identity()::isSameLogin)
                .orElseThrow(LoginRefusedException::late);
    }
}
