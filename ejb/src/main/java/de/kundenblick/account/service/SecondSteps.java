package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.DeviceSecret;
import de.kundenblick.account.RecoveryCodes;
import de.kundenblick.account.SecondStep;
import de.kundenblick.account.SecondStepRefusedException;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.TimeCodes;
import de.kundenblick.shared.service.Secrets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sets up, checks and removes second steps. Who is entitled to what is up to the caller. */
@Dependent
class SecondSteps {
    private static final Pattern OF_DEVICE = Pattern.compile("\\d{" + TimeCodes.DIGITS + "}");
    private static final int SECRET_BYTES = 20;

    @Inject
    SecondStepRepository steps;

    @Inject
    Accounts accounts;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    Optional<SecondStep> confirmed(Account account) {
        return steps.find(account).filter(SecondStep::isConfirmed);
    }

    long recoveryCodesLeft(SecondStep step) {
        return steps.recoveryCodesLeft(step);
    }

    /**
     * Uses up a code.
     *
     * @return by which kind of code
     * @throws SecondStepRefusedException when it does not do
     */
    Way use(Account account, String code) {
        var step = confirmed(account).orElseThrow(SecondStepRefusedException::changedMeanwhile);
        String plain = code.replaceAll("\\s", "");
        if (OF_DEVICE.matcher(plain).matches()) {
            if (!steps.useStep(step.getId(), timeStep(secretOf(step, account), plain))) {
                throw SecondStepRefusedException.used();
            }
            return Way.CODE;
        }
        if (!steps.useRecoveryCode(step.getId(), RecoveryCodes.hash(plain), clock.instant())) {
            throw SecondStepRefusedException.wrong();
        }
        return Way.RECOVERY_CODE;
    }

    /** What the device has to know. Asked again before the first code, it is the same: another window may show it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    DeviceSecret begin(Account account) {
        accounts.waitForSame(account);
        var begun = steps.find(account);
        if (begun.filter(SecondStep::isConfirmed).isPresent()) {
            throw SecondStepRefusedException.changedMeanwhile();
        }
        if (begun.isPresent()) {
            return DeviceSecret.of(account.getLogin(), secretOf(begun.get(), account));
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        steps.add(new SecondStep(accounts.current(account), secrets.encrypt(secret, ownerOf(account))));
        return DeviceSecret.of(account.getLogin(), secret);
    }

    /**
     * @return the recovery codes, which are kept nowhere
     * @throws SecondStepRefusedException when the code shows that the device does not know the secret or the time
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> confirm(Account account, String code) {
        var step = steps.find(account)
                .filter(begun -> !begun.isConfirmed())
                .orElseThrow(SecondStepRefusedException::changedMeanwhile);
        step.confirm(clock.instant(), timeStep(secretOf(step, account), code.replaceAll("\\s", "")));
        return renewRecoveryCodes(step);
    }

    /** @return the new recovery codes, which are kept nowhere */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> renewRecoveryCodes(Account account) {
        return renewRecoveryCodes(confirmed(account).orElseThrow(SecondStepRefusedException::changedMeanwhile));
    }

    /** @return whether there was one */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean remove(Account account) {
        return steps.remove(account);
    }

    private List<String> renewRecoveryCodes(SecondStep step) {
        var codes = RecoveryCodes.make(random);
        step.renewRecoveryCodes(codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    private long timeStep(byte[] secret, String code) {
        var now = clock.instant();
        long away = TimeCodes.stepsAway(secret, code, now).orElseThrow(SecondStepRefusedException::wrong);
        if (Math.abs(away) > TimeCodes.TOLERATED) {
            throw SecondStepRefusedException.clockDiffers(away);
        }
        return TimeCodes.stepAt(now) + away;
    }

    private byte[] secretOf(SecondStep step, Account account) {
        return secrets.decrypt(step.getSecret(), ownerOf(account)).orElseThrow(SecondStepRefusedException::unreadable);
    }

    private static String ownerOf(Account account) {
        return "second step of " + Accounts.owner(account);
    }
}
