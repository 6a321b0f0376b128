package de.kundenblick.mail.service;

import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLSocketFactory;

/** Connections that trust nobody but the holders of certificates from one file. */
final class TrustedAuthority {
    private TrustedAuthority() {}

    /** @param certificates as PEM */
    static SSLSocketFactory sockets(Path certificates) {
        try {
            return new SSLUtil(new PEMFileTrustManager(certificates.toFile())).createSSLSocketFactory();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(certificates.toString(), unusable);
        }
    }
}
