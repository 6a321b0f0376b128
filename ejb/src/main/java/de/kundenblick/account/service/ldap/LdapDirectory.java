package de.kundenblick.account.service.ldap;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.account.service.ExternalPerson;
import de.kundenblick.account.service.Newcomers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the directory whether a password fits: looks the person up, then signs in to the directory as that person. */
public final class LdapDirectory {
    private static final Logger LOG = Logger.getLogger(LdapDirectory.class.getName());

    /** After a failed connection nobody else has to wait for the next one to fail. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final int MOST_GROUPS = 1_000;

    private final LdapSettings settings;
    private final LdapConnections connections;
    private volatile long pausedUntil = System.nanoTime();

    public LdapDirectory(LdapSettings settings) {
        this.settings = settings;
        connections = new LdapConnections(settings);
    }

    public Newcomers newcomers() {
        return settings.newcomers();
    }

    /**
     * Empty when the directory knows nobody of that name and password.
     *
     * @throws SignInUnavailableException when it does not answer, or not as it should
     */
    public Optional<ExternalPerson> find(String login, String password) {
        // A directory takes a name without any password for a guest and lets it in, whoever's name it is.
        if (login.isBlank() || password.isEmpty()) {
            return Optional.empty();
        }
        if (System.nanoTime() - pausedUntil < 0) {
            throw new SignInUnavailableException(null);
        }
        try (var connection = connections.open()) {
            bindForSearch(connection);
            var entry = search(connection, login);
            if (entry.isEmpty() || !fits(entry.get(), password)) {
                return Optional.empty();
            }
            return Optional.of(person(entry.get(), groups(connection, entry.get(), login)));
        } catch (LDAPException | GeneralSecurityException failed) {
            pausedUntil = System.nanoTime() + PAUSE.toNanos();
            LOG.log(Level.WARNING, "The directory at {0} cannot be asked: {1}", new Object[] {settings, failed});
            throw new SignInUnavailableException(failed);
        }
    }

    private void bindForSearch(LDAPConnection connection) throws LDAPException {
        if (!settings.bindName().isEmpty()) {
            connection.bind(settings.bindName(), settings.bindPassword());
        }
    }

    private Optional<SearchResultEntry> search(LDAPConnection connection, String login) throws LDAPException {
        var wanted = settings.attributes();
        var request = new SearchRequest(
                settings.base(),
                SearchScope.SUB,
                settings.filterFor(login),
                wanted.id(),
                wanted.login(),
                wanted.name(),
                wanted.email(),
                wanted.groups());
        request.setSizeLimit(2);
        List<SearchResultEntry> found;
        try {
            found = connection.search(request).getSearchEntries();
        } catch (LDAPException refused) {
            if (refused.getResultCode() != ResultCode.SIZE_LIMIT_EXCEEDED) {
                throw refused;
            }
            found = List.of();
        }
        if (found.size() > 1) {
            LOG.log(Level.WARNING, "The directory has several entries for \"{0}\"; none of them is let in", login);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** On a connection of its own, since the one for searching keeps its rights. */
    private boolean fits(SearchResultEntry entry, String password) throws LDAPException, GeneralSecurityException {
        try (var own = connections.open()) {
            own.bind(entry.getDN(), password);
            return true;
        } catch (LDAPException refused) {
            if (isNoAnswer(refused.getResultCode())) {
                throw refused;
            }
            // Wrong password, locked, expired: what the directory has against this person it keeps to itself.
            return false;
        }
    }

    private static boolean isNoAnswer(ResultCode code) {
        return Set.of(
                        ResultCode.CONNECT_ERROR,
                        ResultCode.SERVER_DOWN,
                        ResultCode.TIMEOUT,
                        ResultCode.BUSY,
                        ResultCode.UNAVAILABLE,
                        ResultCode.LOCAL_ERROR,
                        ResultCode.PROTOCOL_ERROR)
                .contains(code);
    }

    private Set<String> groups(LDAPConnection connection, SearchResultEntry entry, String login) throws LDAPException {
        var names = new HashSet<String>();
        if (entry.hasAttribute(settings.attributes().groups())) {
            names.addAll(List.of(entry.getAttributeValues(settings.attributes().groups())));
        }
        if (settings.groupBase().isPresent()) {
            var memberships = Filter.createORFilter(
                    Filter.createEqualityFilter("member", entry.getDN()),
                    Filter.createEqualityFilter("uniqueMember", entry.getDN()),
                    Filter.createEqualityFilter("memberUid", login));
            var request = new SearchRequest(settings.groupBase().get(), SearchScope.SUB, memberships, "1.1");
            request.setSizeLimit(MOST_GROUPS);
            connection.search(request).getSearchEntries().forEach(group -> names.add(group.getDN()));
        }
        // Settings may name a group in full or by its first part.
        var all = new HashSet<>(names);
        names.forEach(name -> shortName(name).ifPresent(all::add));
        return all;
    }

    private static Optional<String> shortName(String name) {
        try {
            return Optional.ofNullable(new DN(name).getRDN()).map(first -> first.getAttributeValues()[0]);
        } catch (LDAPException noDistinguishedName) {
            return Optional.empty();
        }
    }

    private ExternalPerson person(SearchResultEntry entry, Set<String> groups) throws LDAPException {
        var names = settings.attributes();
        String login = entry.getAttributeValue(names.login());
        var id = entry.getAttribute(names.id());
        if (login == null || id == null) {
            throw new LDAPException(
                    ResultCode.NO_SUCH_ATTRIBUTE,
                    entry.getDN() + " lacks " + (login == null ? names.login() : names.id()));
        }
        return new ExternalPerson(
                subject(id),
                login.toLowerCase(Locale.ROOT),
                entry.getAttributeValue(names.name()),
                entry.getAttributeValue(names.email()),
                groups);
    }

    /** Some directories number their people in bytes that are no text. */
    private static String subject(Attribute id) {
        return id.getName().equalsIgnoreCase("objectGUID")
                ? HexFormat.of().formatHex(id.getValueByteArray())
                : id.getValue();
    }
}
