package de.kundenblick.mail.service;

import com.unboundid.util.ssl.AggregateTrustManager;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** Connections that trust the holders of certificates from one file, and nobody else or whom Java trusts too. */
public final class TrustedAuthority {
    private TrustedAuthority() {}

    /** And nobody else.
     *
     * @param certificates as PEM
     */
    static SSLSocketFactory sockets(Path certificates) {
        try {
            return new SSLUtil(new PEMFileTrustManager(certificates.toFile())).createSSLSocketFactory();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(certificates.toString(), unusable);
        }
    }

    /**
     * And whom Java trusts.
     *
     * @param certificates as PEM
     */
    public static SSLSocketFactory socketsBesideJava(Path certificates) {
        return besideJava(certificates).getSocketFactory();
    }

    /** As {@link #socketsBesideJava}. */
    public static SSLContext besideJava(Path certificates) {
        try {
            var ours = new PEMFileTrustManager(certificates.toFile());
            return new SSLUtil(new AggregateTrustManager(false, JVMDefaultTrustManager.getInstance(), ours))
                    .createSSLContext();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(certificates.toString(), unusable);
        }
    }
}
