package de.kundenblick.account.service.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import de.kundenblick.account.service.GroupRoles;
import de.kundenblick.account.service.Newcomers;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the directory is and how people are found in it.
 *
 * @param filter finds a person; {@code {login}} stands for what was typed
 * @param groupBase where groups are searched that name their members; empty when people name their groups
 * @param authority certificates to trust instead of Java's own; empty for those
 */
public record LdapSettings(
        String host,
        int port,
        Security security,
        String bindName,
        String bindPassword,
        String base,
        String filter,
        Attributes attributes,
        Optional<String> groupBase,
        Optional<Path> authority,
        Newcomers newcomers) {
    /** How the connection is kept from being read. */
    public enum Security {
        /** Only for a directory on the same machine. */
        NONE,
        STARTTLS,
        LDAPS
    }

    /** Which attributes hold what; {@code id} is what never changes. */
    public record Attributes(String id, String login, String name, String email, String groups) {}

    private static final String ANONYMOUS = "";
    private static final String PLACEHOLDER = "{login}";

    private static final String URL = "KUNDENBLICK_LDAP_URL";
    private static final String STARTTLS = "KUNDENBLICK_LDAP_STARTTLS";
    private static final String CA = "KUNDENBLICK_LDAP_CA";
    private static final String BIND_NAME = "KUNDENBLICK_LDAP_BIND_DN";
    private static final String BIND_PASSWORD = "KUNDENBLICK_LDAP_BIND_PASSWORD";
    private static final String BASE = "KUNDENBLICK_LDAP_BASE";
    private static final String FILTER = "KUNDENBLICK_LDAP_FILTER";
    private static final String ID = "KUNDENBLICK_LDAP_ID";
    private static final String LOGIN = "KUNDENBLICK_LDAP_LOGIN";
    private static final String NAME = "KUNDENBLICK_LDAP_NAME";
    private static final String EMAIL = "KUNDENBLICK_LDAP_EMAIL";
    private static final String GROUPS = "KUNDENBLICK_LDAP_GROUPS";
    private static final String GROUP_BASE = "KUNDENBLICK_LDAP_GROUP_BASE";
    private static final String ROLES = "KUNDENBLICK_LDAP_ROLES";
    private static final String ADOPT = "KUNDENBLICK_LDAP_ADOPT";

    /**
     * Empty when no directory is named.
     *
     * @throws WrongSettingException when one of the settings cannot be right
     */
    public static Optional<LdapSettings> current() {
        return read(SettingReader.current());
    }

    static Optional<LdapSettings> read(SettingReader settings) {
        return settings.text(URL).map(url -> read(settings, url));
    }

    private static LdapSettings read(SettingReader settings, String text) {
        LDAPURL url = url(text);
        var security = security(settings, url);
        String bindName = settings.text(BIND_NAME).orElse(ANONYMOUS);
        if (bindName.isEmpty() == settings.secret(BIND_PASSWORD).isPresent()) {
            throw new WrongSettingException(
                    bindName.isEmpty() ? BIND_NAME : BIND_PASSWORD,
                    "is missing. Set both " + BIND_NAME + " and " + BIND_PASSWORD + ", or none to search anonymously.");
        }
        return new LdapSettings(
                url.getHost(),
                url.getPort(),
                security,
                bindName,
                settings.secret(BIND_PASSWORD).orElse(""),
                name(BASE, settings.required(BASE, URL)),
                filter(settings.text(FILTER).orElse("(uid={login})")),
                new Attributes(
                        settings.text(ID).orElse("entryUUID"),
                        settings.text(LOGIN).orElse("uid"),
                        settings.text(NAME).orElse("cn"),
                        settings.text(EMAIL).orElse("mail"),
                        settings.text(GROUPS).orElse("memberOf")),
                settings.text(GROUP_BASE).map(base -> name(GROUP_BASE, base)),
                settings.text(CA).map(LdapSettings::file),
                new Newcomers(GroupRoles.read(settings, ROLES), settings.flag(ADOPT, false)));
    }

    private static LDAPURL url(String text) {
        try {
            var url = new LDAPURL(text);
            if (url.hostProvided()) {
                return url;
            }
            throw new WrongSettingException(URL, "names no host: \"" + text + "\".");
        } catch (LDAPException noAddress) {
            throw new WrongSettingException(
                    URL, "must be as in ldaps://directory.example:636 but is \"" + text + "\".", noAddress);
        }
    }

    private static Security security(SettingReader settings, LDAPURL url) {
        boolean startTls = settings.flag(STARTTLS, false);
        if (url.getScheme().equalsIgnoreCase("ldaps")) {
            if (startTls) {
                throw new WrongSettingException(STARTTLS, "is true although " + URL + " begins with ldaps already.");
            }
            return Security.LDAPS;
        }
        if (!startTls && !isThisMachine(url.getHost())) {
            throw new WrongSettingException(
                    URL,
                    "would send passwords that anybody on the way can read. Use ldaps://, or set " + STARTTLS
                            + " to true.");
        }
        return startTls ? Security.STARTTLS : Security.NONE;
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    private static String name(String setting, String text) {
        if (!DN.isValidDN(text)) {
            throw new WrongSettingException(
                    setting, "must be a name as in ou=people,dc=example but is \"" + text + "\".");
        }
        return text;
    }

    private static String filter(String text) {
        try {
            Filter.create(text.replace(PLACEHOLDER, "x"));
        } catch (LDAPException noFilter) {
            throw new WrongSettingException(FILTER, "is no filter: \"" + text + "\".", noFilter);
        }
        if (!text.contains(PLACEHOLDER)) {
            throw new WrongSettingException(FILTER, "must hold {login} for what was typed but is \"" + text + "\".");
        }
        return text;
    }

    private static Path file(String text) {
        Path file = Path.of(text);
        if (!Files.isReadable(file)) {
            throw new WrongSettingException(CA, "leads to no file that can be read: " + file);
        }
        return file;
    }

    Filter filterFor(String login) throws LDAPException {
        return Filter.create(filter.replace(PLACEHOLDER, Filter.encodeValue(login)));
    }

    /** Never shows up in a log with its password. */
    @Override
    public String toString() {
        return "LdapSettings[" + host + ':' + port + ']';
    }
}
