package de.kundenblick.account.service.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.unboundid.util.ssl.cert.ManageCertificates;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.account.service.ExternalPerson;
import de.kundenblick.shared.service.GivenReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStoreException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LdapDirectoryTest {
    private static final String URL = "KUNDENBLICK_LDAP_URL";

    @TempDir
    static Path folder;

    private static InMemoryDirectoryServer server;

    @BeforeAll
    static void start() throws Exception {
        certificate("localhost", "own");
        var config = new InMemoryDirectoryServerConfig("dc=firma,dc=example");
        config.addAdditionalBindCredentials("cn=search", "search me");
        config.setSchema(null);
        certificate("directory.example", "elsewhere");
        var ssl = ssl("own");
        var elsewhere = ssl("elsewhere");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig(
                        "plain", InetAddress.getLoopbackAddress(), 0, ssl.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig(
                        "ssl",
                        InetAddress.getLoopbackAddress(),
                        0,
                        ssl.createSSLServerSocketFactory(),
                        ssl.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig(
                        "elsewhere",
                        InetAddress.getLoopbackAddress(),
                        0,
                        elsewhere.createSSLServerSocketFactory(),
                        elsewhere.createSSLSocketFactory()));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=firma,dc=example", "objectClass: domain", "dc: firma");
        server.add("dn: ou=people,dc=firma,dc=example", "objectClass: organizationalUnit", "ou: people");
        server.add("dn: ou=groups,dc=firma,dc=example", "objectClass: organizationalUnit", "ou: groups");
        person("erika", "geheim", "memberOf: cn=Vertrieb,ou=groups,dc=firma,dc=example");
        person("max(*)", "auch geheim", "mail: max@firma.example");
        server.add(
                "dn: cn=IT,ou=groups,dc=firma,dc=example",
                "objectClass: groupOfNames",
                "cn: IT",
                "member: uid=erika,ou=people,dc=firma,dc=example");
        server.startListening();
    }

    @AfterAll
    static void stop() {
        server.shutDown(true);
    }

    private static void person(String login, String password, String more) throws Exception {
        server.add(
                "dn: uid=" + login + ",ou=people,dc=firma,dc=example",
                "objectClass: inetOrgPerson",
                "uid: " + login,
                "cn: " + login + " Muster",
                "sn: Muster",
                "userPassword: " + password,
                more);
    }

    @Test
    void findsWhoeverHasThePassword() {
        var found = directory(Map.of("KUNDENBLICK_LDAP_GROUP_BASE", "ou=groups,dc=firma,dc=example"))
                .find("Erika", "geheim")
                .orElseThrow();

        assertThat(found.login()).isEqualTo("erika");
        assertThat(found.name()).isEqualTo("erika Muster");
        assertThat(found.email()).isNull();
        assertThat(found.subject()).matches("[0-9a-f-]{36}");
        assertThat(found.groups())
                .containsExactlyInAnyOrder(
                        "cn=Vertrieb,ou=groups,dc=firma,dc=example",
                        "Vertrieb",
                        "cn=IT,ou=groups,dc=firma,dc=example",
                        "IT");
    }

    @Test
    void takesTheSettingsWordForWhatTheAttributesMean() {
        var found = directory(Map.of(
                        "KUNDENBLICK_LDAP_NAME", "sn",
                        "KUNDENBLICK_LDAP_ID", "uid",
                        "KUNDENBLICK_LDAP_FILTER", "(&(objectClass=inetOrgPerson)(cn={login} Muster))"))
                .find("erika", "geheim");

        assertThat(found)
                .contains(new ExternalPerson(
                        "erika",
                        "erika",
                        "Muster",
                        null,
                        Set.of("cn=Vertrieb,ou=groups,dc=firma,dc=example", "Vertrieb")));
    }

    @ParameterizedTest
    @CsvSource({"erika, falsch", "niemand, geheim", "erika, ''", "'', geheim", "' ', geheim"})
    void knowsNobodyElse(String login, String password) {
        assertThat(directory(Map.of()).find(login, password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "erik*", "erika)(uid=*", "*)(objectClass=*", "erika)(&)", "\\65rika", "erika\u0000"})
    void takesNoLoginForAFilter(String login) {
        assertThat(directory(Map.of()).find(login, "geheim")).isEmpty();
    }

    @Test
    void findsALoginThatLooksLikeAFilter() {
        assertThat(directory(Map.of()).find("max(*)", "auch geheim"))
                .map(ExternalPerson::email)
                .contains("max@firma.example");
    }

    @Test
    void letsNobodyInWhoIsThereTwice() {
        assertThat(directory(Map.of("KUNDENBLICK_LDAP_FILTER", "(|(uid={login})(sn=Muster))"))
                        .find("erika", "geheim"))
                .isEmpty();
    }

    @Test
    void saysThatTheDirectoryIsAway() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        var away = directory(Map.of(URL, "ldap://localhost:" + nobody));

        assertThatThrownBy(() -> away.find("erika", "geheim"))
                .isInstanceOf(SignInUnavailableException.class)
                .hasMessage("account.login.unreachable");
        assertThatThrownBy(() -> away.find("erika", "geheim"))
                .as("without another look")
                .isInstanceOf(SignInUnavailableException.class)
                .hasNoCause();
    }

    @Test
    void saysSoTooWhenItMayNotSearch() {
        assertThatThrownBy(() -> directory(Map.of("KUNDENBLICK_LDAP_BIND_PASSWORD", "wrong"))
                        .find("erika", "geheim"))
                .isInstanceOf(SignInUnavailableException.class);
    }

    @Test
    void speaksToADirectoryThatShowsItsCertificate() {
        assertThat(directory(secure("ldaps://localhost:" + server.getListenPort("ssl"), "own"))
                        .find("erika", "geheim"))
                .isPresent();
        var startTls = secure("ldap://localhost:" + server.getListenPort("plain"), "own");
        startTls.put("KUNDENBLICK_LDAP_STARTTLS", "true");
        assertThat(directory(startTls).find("erika", "geheim")).isPresent();
    }

    @Test
    void speaksToNobodyWithAnotherCertificateOrName() throws Exception {
        certificate("localhost", "foreign");
        var foreign = secure("ldaps://localhost:" + server.getListenPort("ssl"), "foreign");
        assertThatThrownBy(() -> directory(foreign).find("erika", "geheim"))
                .isInstanceOf(SignInUnavailableException.class);
        foreign.put(URL, "ldap://localhost:" + server.getListenPort("plain"));
        foreign.put("KUNDENBLICK_LDAP_STARTTLS", "true");
        assertThatThrownBy(() -> directory(foreign).find("erika", "geheim"))
                .isInstanceOf(SignInUnavailableException.class);

        var otherName = secure("ldaps://localhost:" + server.getListenPort("elsewhere"), "elsewhere");
        assertThatThrownBy(() -> directory(otherName).find("erika", "geheim"))
                .isInstanceOf(SignInUnavailableException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            KUNDENBLICK_LDAP_URL           | directory.example       | KUNDENBLICK_LDAP_URL
            KUNDENBLICK_LDAP_URL           | ldap://192.0.2.1        | KUNDENBLICK_LDAP_STARTTLS
            KUNDENBLICK_LDAP_BASE          | people                  | KUNDENBLICK_LDAP_BASE
            KUNDENBLICK_LDAP_BASE          | ''                      | KUNDENBLICK_LDAP_BASE
            KUNDENBLICK_LDAP_FILTER        | (uid={login}            | KUNDENBLICK_LDAP_FILTER
            KUNDENBLICK_LDAP_FILTER        | (uid=erika)             | KUNDENBLICK_LDAP_FILTER
            KUNDENBLICK_LDAP_BIND_PASSWORD | ''                      | KUNDENBLICK_LDAP_BIND_PASSWORD
            KUNDENBLICK_LDAP_BIND_DN       | ''                      | KUNDENBLICK_LDAP_BIND_DN
            KUNDENBLICK_LDAP_CA            | /no/such/file           | KUNDENBLICK_LDAP_CA
            KUNDENBLICK_LDAP_ROLES         | Vertrieb                | KUNDENBLICK_LDAP_ROLES
            KUNDENBLICK_LDAP_ADOPT         | yes                     | KUNDENBLICK_LDAP_ADOPT
            """)
    void namesTheSettingThatCannotBeRight(String name, String value, String named) {
        assertThatThrownBy(() -> directory(Map.of(name, value)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(named);
    }

    @Test
    void isNotThereByDefault() {
        assertThat(LdapSettings.read(GivenReader.of(Map.of()))).isEmpty();
    }

    private static LdapDirectory directory(Map<String, String> different) {
        var settings = new HashMap<>(Map.of(
                URL,
                "ldap://localhost:" + server.getListenPort("plain"),
                "KUNDENBLICK_LDAP_BASE",
                "ou=people,dc=firma,dc=example",
                "KUNDENBLICK_LDAP_BIND_DN",
                "cn=search",
                "KUNDENBLICK_LDAP_BIND_PASSWORD",
                "search me"));
        settings.putAll(different);
        return new LdapDirectory(LdapSettings.read(GivenReader.of(settings)).orElseThrow());
    }

    private static Map<String, String> secure(String url, String authority) {
        return new HashMap<>(Map.of(
                URL,
                url,
                "KUNDENBLICK_LDAP_CA",
                folder.resolve(authority + ".pem").toString()));
    }

    private static SSLUtil ssl(String name) throws KeyStoreException {
        return new SSLUtil(
                new KeyStoreKeyManager(folder.resolve(name + ".p12").toFile(), "changeit".toCharArray()),
                new TrustAllTrustManager());
    }

    /** For the given name only, as a key store and as a text. */
    private static void certificate(String host, String name) {
        String store = folder.resolve(name + ".p12").toString();
        run(
                "generate-self-signed-certificate",
                "--keystore",
                store,
                "--keystore-type",
                "PKCS12",
                "--keystore-password",
                "changeit",
                "--alias",
                "server",
                "--subject-dn",
                "CN=" + host,
                "--subject-alternative-name-dns",
                host);
        run(
                "export-certificate",
                "--keystore",
                store,
                "--keystore-password",
                "changeit",
                "--alias",
                "server",
                "--output-file",
                folder.resolve(name + ".pem").toString(),
                "--output-format",
                "PEM");
    }

    private static void run(String... arguments) {
        var result = ManageCertificates.main(
                null, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), arguments);
        assertThat(result.intValue()).as(String.join(" ", arguments)).isZero();
    }
}
