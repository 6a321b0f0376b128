package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SecondStepRefusedException;
import de.kundenblick.account.SignInReported.Way;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Hears codes as {@link GuardedTries} hears passwords, and counts them apart: a right password forgets no wrong code. */
@Dependent
class GuardedCodes {
    /** Logins as typed are in lower case, so that none of them is ever taken for this. */
    private static final String CODE_OF = "CODE ";

    private static final int LONGEST_LOGIN = 249;

    @Inject
    GuardedTries tries;

    @Inject
    SecondSteps steps;

    /**
     * @throws SecondStepRefusedException when the code does not do
     * @throws LoginRefusedException without a look at it, after too many wrong ones
     */
    Way use(Account account, String code, String address) {
        var reason = new AtomicReference<>(SecondStepRefusedException.wrong());
        return tries.hear(account.site(), nameOf(account.getLogin()), address, () -> {
                    try {
                        return Optional.of(steps.use(account, code));
                    } catch (SecondStepRefusedException refused) {
                        reason.set(refused);
                        return Optional.empty();
                    }
                })
                .orElseThrow(reason::get);
    }

    /** What wrong codes are counted by, as long as there is room for it. */
    static String nameOf(String login) {
        return CODE_OF + login.substring(0, Math.min(login.length(), LONGEST_LOGIN));
    }
}
