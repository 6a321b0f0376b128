package de.kundenblick.account.service.ldap;

import com.unboundid.ldap.sdk.ExtendedResult;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import javax.net.ssl.X509TrustManager;

/** Connects to the directory, never waiting long, and never speaking to anybody who only claims to be it. */
final class LdapConnections {
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 5_000;

    private final LdapSettings settings;

    LdapConnections(LdapSettings settings) {
        this.settings = settings;
    }

    /** The caller closes it. */
    LDAPConnection open() throws LDAPException, GeneralSecurityException {
        return switch (settings.security()) {
            case NONE -> new LDAPConnection(options(), settings.host(), settings.port());
            case LDAPS ->
                new LDAPConnection(ssl().createSSLSocketFactory(), options(), settings.host(), settings.port());
            case STARTTLS -> startTls();
        };
    }

    private LDAPConnection startTls() throws LDAPException, GeneralSecurityException {
        var connection = new LDAPConnection(options(), settings.host(), settings.port());
        try {
            ExtendedResult answer =
                    connection.processExtendedOperation(new StartTLSExtendedRequest(ssl().createSSLSocketFactory()));
            if (answer.getResultCode().intValue() != 0) {
                throw new LDAPException(answer);
            }
            return connection;
        } catch (LDAPException | GeneralSecurityException notSecure) {
            connection.close();
            throw notSecure;
        }
    }

    private SSLUtil ssl() throws KeyStoreException {
        X509TrustManager trusted = settings.authority().isPresent()
                ? new PEMFileTrustManager(settings.authority().get().toFile())
                : JVMDefaultTrustManager.getInstance();
        return new SSLUtil(trusted);
    }

    private static LDAPConnectionOptions options() {
        var options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(CONNECT_MILLIS);
        options.setResponseTimeoutMillis(ANSWER_MILLIS);
        options.setFollowReferrals(false);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }
}
