package de.kundenblick.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that nobody else has signed, with its key. */
public final class GivenCertificate {
    public static final String PASSWORD = "open sesame";

    private static GivenCertificate ofGreenMail;

    private final Path folder;

    /** @param name whom it names, as in {@code dns:mail.example} */
    public GivenCertificate(Path folder, String name) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=test", "-ext", "san=" + name);
        keytool("-exportcert", "-rfc", "-alias", "server", "-file", file().toString());
    }

    /** The one of all GreenMail servers of this run, which look for it once. */
    public static synchronized GivenCertificate ofGreenMail() throws IOException, InterruptedException {
        if (ofGreenMail == null) {
            var folder = Files.createTempDirectory("greenmail");
            ofGreenMail = new GivenCertificate(folder, "ip:127.0.0.1");
            System.setProperty("greenmail.tls.keystore.file", ofGreenMail.keys().toString());
            System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        }
        return ofGreenMail;
    }

    /** The key store with certificate and key. */
    public Path keys() {
        return folder.resolve("keys.p12");
    }

    /** The certificate alone. */
    public Path file() {
        return folder.resolve("server.pem");
    }

    public SSLContext context() throws GeneralSecurityException, IOException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(keys().toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", keys().toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.txt")));
        }
    }
}
