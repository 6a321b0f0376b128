package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.AccountLink;
import de.kundenblick.account.Employee;
import de.kundenblick.account.LinkIssued;
import de.kundenblick.account.LinkPurpose;
import de.kundenblick.account.LinkRefusedException;
import de.kundenblick.account.LinkToken;
import de.kundenblick.account.PortalLogin;
import de.kundenblick.account.Preferences;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Issues links that set a password, and takes each of them once. */
@Dependent
class AccountLinks {
    /** So that nobody's mailbox is filled from many addresses. */
    private static final int MOST_IN_AN_HOUR = 3;

    @Inject
    LinkRepository links;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeRepository employees;

    @Inject
    PortalPeople people;

    @Inject
    Event<LinkIssued> issued;

    @Inject
    Clock clock;

    private record Recipient(String name, String email, Locale language, ZoneId zone) {}

    private final SecureRandom random = new SecureRandom();

    /** The path of a new link, which is also mailed if that is possible. Earlier links of the account end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Invitation invite(Account whose) {
        var account = accounts.current(whose);
        if (!account.isEnabled() || !account.isLocal()) {
            throw LinkRefusedException.notLocal();
        }
        links.endAll(account, clock.instant());
        var token = LinkToken.make(random);
        var link = issue(account, LinkPurpose.INVITATION, token);
        return new Invitation(pathOf(link, token), mail(link, token), link.getExpiresAt());
    }

    /** Whether there is a way to reach the person, and an address for links to begin with. */
    boolean isMailable(Account account) {
        return PublicAddress.current().isPresent() && reach(account).email() != null;
    }

    /** Mails a link to whoever has the login, if there is such a person and a way to reach her. Says nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sendReset(Site site, String login) {
        var token = LinkToken.make(random);
        accounts.find(site, login)
                .filter(found -> found.isEnabled() && found.isLocal() && isActive(found))
                .filter(found -> reach(found).email() != null)
                .filter(found -> links.countSince(found, clock.instant().minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR)
                .ifPresent(found -> mail(issue(found, LinkPurpose.RESET, token), token));
    }

    /** Empty when the link does not do any more, or never did. */
    Optional<AccountLink> find(String token) {
        return links.find(new LinkToken(token).hash()).filter(link -> link.isUsableAt(clock.instant()));
    }

    /**
     * Sets the password; all sessions and links of the account end.
     *
     * @throws LinkRefusedException when somebody has been quicker
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void use(String token, String passwordHash) {
        var link = find(token).orElseThrow(LinkRefusedException::invalid);
        if (!links.use(link, clock.instant())) {
            throw LinkRefusedException.invalid();
        }
        link.getAccount().changePassword(passwordHash);
        if (link.getAccount() instanceof PortalLogin login) {
            login.activate(clock.instant());
        }
        links.endAll(link.getAccount(), clock.instant());
    }

    /** Unused links end with a password that was changed otherwise. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void endAll(Account account) {
        links.endAll(account, clock.instant());
    }

    /** What the person is called whose account it is. */
    String nameOf(Account account) {
        return reach(account).name();
    }

    /** Whoever has been invited to the portal and never came has no password to be replaced. */
    private static boolean isActive(Account account) {
        return account.site() == Site.INTRANET || account.getPasswordHash() != null;
    }

    private static String pathOf(AccountLink link, LinkToken token) {
        var site = link.getAccount().site();
        boolean welcome = site == Site.PORTAL && link.getPurpose() == LinkPurpose.INVITATION;
        return '/' + site.segment() + (welcome ? "/login/invited" : "/login/link") + "?token=" + token.text();
    }

    private AccountLink issue(Account account, LinkPurpose purpose, LinkToken token) {
        var link = new AccountLink(account, purpose, token.hash(), clock.instant());
        links.add(link);
        return link;
    }

    /** @return whether a mail goes out */
    private boolean mail(AccountLink link, LinkToken token) {
        var person = reach(link.getAccount());
        var address = PublicAddress.current();
        if (address.isEmpty() || person.email() == null) {
            return false;
        }
        issued.fire(new LinkIssued(
                link.getAccount().site(),
                link.getPurpose(),
                person.name(),
                person.email(),
                person.language(),
                person.zone(),
                address.get().of(pathOf(link, token)),
                link.getExpiresAt()));
        return true;
    }

    private Recipient reach(Account account) {
        if (account instanceof Employee employee) {
            var preferences = employees
                    .findSignedIn(employee.getLogin())
                    .map(SignedInEmployee::preferences)
                    .orElseGet(() -> new Preferences(List.of()));
            return new Recipient(employee.getName(), employee.getEmail(), preferences.locale(), preferences.zone());
        }
        return people.of(account.getLogin())
                .map(person -> new Recipient(person.name(), person.email(), person.mailLanguage(), person.zone()))
                .orElseGet(() -> new Recipient(account.getLogin(), null, Locale.GERMAN, Preferences.DEFAULT_ZONE));
    }
}
