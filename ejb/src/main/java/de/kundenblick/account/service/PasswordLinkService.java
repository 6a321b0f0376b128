package de.kundenblick.account.service;

import de.kundenblick.account.LinkPurpose;
import de.kundenblick.account.LinkRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.PublicAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Passwords by link, for whoever cannot sign in: the first one, or one in place of a forgotten one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordLinkService {
    /** Logins as typed are in lower case, so that none of them is ever taken for this. */
    private static final String LINK_FOR = "LINK ";

    private static final int LONGEST_LOGIN = 249;

    /** What a link is good for, and whose it is. */
    public record Target(LinkPurpose purpose, String login, String name) implements Serializable {}

    @Inject
    AccountLinks links;

    @Inject
    LoginAttemptRepository attempts;

    @Inject
    Passwords passwords;

    @Inject
    SignInReports reports;

    @Inject
    Clock clock;

    /** Whether forgotten passwords can be helped with: a link needs an address to begin with. */
    public boolean isOffered() {
        return PublicAddress.current().isPresent();
    }

    /**
     * Mails a link, if the login is one and has an address. Nobody learns here whether it is.
     *
     * @throws LinkRefusedException after too many requests
     */
    public void ask(Site site, String login, String address) {
        String name = login.trim().toLowerCase(Locale.ROOT);
        String kept = name.substring(0, Math.min(name.length(), LONGEST_LOGIN));
        var wait = attempts.record(site, LINK_FOR + kept, address, clock.instant());
        if (!wait.isZero()) {
            throw LinkRefusedException.tooMany(wait);
        }
        if (isOffered()) {
            links.sendReset(site, name);
        }
        reports.tell(site, kept, address, Outcome.RESET_ASKED_FOR, Way.LINK);
    }

    /** Looking at a link does not use it up: programs that check mails do so as well. */
    public Optional<Target> look(Site site, String token) {
        return links.find(token)
                .filter(link -> link.getAccount().site() == site)
                .map(link ->
                        new Target(link.getPurpose(), link.getAccount().getLogin(), links.nameOf(link.getAccount())));
    }

    /**
     * Sets the password; every session and every other link of the account ends.
     *
     * @throws LinkRefusedException when the link does not do any more
     * @throws PasswordRefusedException when the password breaks a rule; the link can still be used
     */
    public void use(Site site, String token, String password, String address) {
        var target = look(site, token).orElseThrow(LinkRefusedException::invalid);
        PasswordRules.check(password, target.login());
        links.use(token, passwords.hash(password));
        attempts.forget(site, target.login(), address);
        reports.tell(site, target.login(), address, Outcome.PASSWORD_CHANGED, Way.LINK);
    }
}
