package de.kundenblick.account.service;

import de.kundenblick.account.AccountLink;
import de.kundenblick.account.Employee;
import de.kundenblick.account.LinkIssued;
import de.kundenblick.account.LinkPurpose;
import de.kundenblick.account.LinkRefusedException;
import de.kundenblick.account.LinkToken;
import de.kundenblick.shared.service.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Issues links that set a password, and takes each of them once. */
@Dependent
class AccountLinks {
    static final String PAGE = "/intranet/login/link?token=";

    /** So that nobody's mailbox is filled from many addresses. */
    private static final int MOST_IN_AN_HOUR = 3;

    @Inject
    LinkRepository links;

    @Inject
    EmployeeRepository employees;

    @Inject
    Event<LinkIssued> issued;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** The path of a new link, which is also mailed if that is possible. Earlier links of the employee end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Invitation invite(String login) {
        var employee = employees
                .findByLogin(login)
                .filter(found -> found.isEnabled() && found.isLocal())
                .orElseThrow(LinkRefusedException::notLocal);
        links.endAll(employee, clock.instant());
        var token = LinkToken.make(random);
        var link = issue(employee, LinkPurpose.INVITATION, token);
        return new Invitation(PAGE + token.text(), mail(link, token), link.getExpiresAt());
    }

    /** Mails a link to whoever has the login, if there is such a person and a way to reach her. Says nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sendReset(String login) {
        var token = LinkToken.make(random);
        employees
                .findByLogin(login)
                .filter(found -> found.isEnabled() && found.isLocal() && found.getEmail() != null)
                .filter(found -> links.countSince(found, clock.instant().minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR)
                .ifPresent(found -> mail(issue(found, LinkPurpose.RESET, token), token));
    }

    /** Empty when the link does not do any more, or never did. */
    Optional<AccountLink> find(String token) {
        return links.find(new LinkToken(token).hash()).filter(link -> link.isUsableAt(clock.instant()));
    }

    /**
     * Sets the password; all sessions and links of the employee end.
     *
     * @throws LinkRefusedException when somebody has been quicker
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void use(String token, String passwordHash) {
        var link = find(token).orElseThrow(LinkRefusedException::invalid);
        if (!links.use(link, clock.instant())) {
            throw LinkRefusedException.invalid();
        }
        link.getEmployee().changePassword(passwordHash);
        links.endAll(link.getEmployee(), clock.instant());
    }

    /** Unused links end with a password that was changed otherwise. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void endAll(String login) {
        employees.findByLogin(login).ifPresent(employee -> links.endAll(employee, clock.instant()));
    }

    private AccountLink issue(Employee employee, LinkPurpose purpose, LinkToken token) {
        var link = new AccountLink(employee, purpose, token.hash(), clock.instant());
        links.add(link);
        return link;
    }

    /** @return whether a mail goes out */
    private boolean mail(AccountLink link, LinkToken token) {
        var employee = link.getEmployee();
        var address = PublicAddress.current();
        if (address.isEmpty() || employee.getEmail() == null) {
            return false;
        }
        var language = employees
                .findSignedIn(employee.getLogin())
                .map(found -> found.preferences().locale())
                .orElse(Locale.GERMAN);
        issued.fire(new LinkIssued(
                link.getPurpose(),
                employee.getName(),
                employee.getEmail(),
                language,
                address.get().of(PAGE + token.text()),
                link.getExpiresAt()));
        return true;
    }
}
