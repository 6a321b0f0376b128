package de.kundenblick.browser;

import de.kundenblick.given.OpenIdServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Payara Server with a fresh domain, all its ports free ones of the loopback address. */
final class PayaraServer {
    private static final Path HOME = Path.of("target", "server", "payara6").toAbsolutePath();
    private static final String DOMAIN = "domain1";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener-1.http";
    private static final Pattern LISTENER = Pattern.compile("<network-listener port=\"(\\d+)\"");
    private static final Pattern MESSAGES = Pattern.compile("name=\"JMS_PROVIDER_PORT\" value=\"\\d+\"");
    private static final String MEMORY = "<jvm-options>-Xmx512m</jvm-options>";

    /** A server that lives for minutes does not win back what compiling its code well would take. */
    private static final String QUICK = "<jvm-options>-XX:TieredStopAtLevel=1</jvm-options>";

    private static final Pattern OTHER_LISTENER = Pattern.compile("address=\"0\\.0\\.0\\.0\" port=\"\\d+\"");

    private final Path folder;
    private final Path data;
    private final int port = freePort();
    private final int adminPort = freePort();
    private final int providerPort = freePort();
    private boolean stopped;

    PayaraServer(Path folder, Path data) {
        this.folder = folder;
        this.data = data;
    }

    int port() {
        return port;
    }

    /** Where the application expects an OpenID Connect provider; nobody is there unless a test starts one. */
    int providerPort() {
        return providerPort;
    }

    Path log() {
        return domains().resolve(DOMAIN).resolve("logs").resolve("server.log");
    }

    /** Returns when the server runs and has deployed the archive. */
    void start(Path archive) {
        if (!Files.exists(HOME)) {
            throw new IllegalStateException("Browser tests need a server in " + HOME + ": run ./mvnw verify once.");
        }
        Folders.copy(HOME.resolve("glassfish").resolve("domains"), make(domains()));
        configure();
        Path preboot = write(
                "preboot",
                List.of(
                        "set " + HTTP + ".server-header=false",
                        "set " + HTTP + ".xpowered-by=false",
                        "set " + HTTP + ".compression=on",
                        "set " + HTTP + ".compression-min-size-bytes=1024",
                        "set " + HTTP + ".compressable-mime-type=text/css,text/javascript,application/javascript,"
                                + "application/x-javascript,application/json,image/svg+xml"));
        admin("start-domain", "--domaindir", domains().toString(), "--prebootcommandfile", preboot.toString(), DOMAIN);
        // Not by a command of the start, during which a busy server does not find all of its own classes.
        admin("deploy", "--port", Integer.toString(adminPort), "--name", "kundenblick", archive.toString());
    }

    /** The embedded PostgreSQL goes with the application. */
    synchronized void stop() {
        if (!stopped) {
            stopped = true;
            admin("stop-domain", "--domaindir", domains().toString(), "--force", "true", DOMAIN);
        }
    }

    private void configure() {
        Path file = domains().resolve(DOMAIN).resolve("config").resolve("domain.xml");
        try {
            String text = Files.readString(file);
            text = LISTENER.matcher(text).replaceAll(this::listener);
            text = OTHER_LISTENER.matcher(text).replaceAll(match -> "address=\"127.0.0.1\" port=\"" + freePort() + '"');
            text = MESSAGES.matcher(text).replaceFirst("name=\"JMS_PROVIDER_PORT\" value=\"" + freePort() + '"');
            text = text.replace(MEMORY, MEMORY + QUICK);
            text = text.replaceFirst(
                    "<hazelcast-config-specific-configuration>",
                    "<hazelcast-config-specific-configuration enabled=\"false\">");
            Files.writeString(file, text);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private String listener(MatchResult match) {
        int number =
                switch (match.group(1)) {
                    case "8080" -> port;
                    case "4848" -> adminPort;
                    default -> freePort();
                };
        return "<network-listener address=\"127.0.0.1\" port=\"" + number + '"';
    }

    private Path domains() {
        return folder.resolve("domains");
    }

    private Path write(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private void admin(String... arguments) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ArrayList<String>();
        command.add(
                HOME.resolve("bin").resolve(windows ? "asadmin.bat" : "asadmin").toString());
        command.addAll(List.of(arguments));
        Path output = folder.resolve(arguments[0] + ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        var environment = builder.environment();
        environment.put("AS_JAVA", System.getProperty("java.home"));
        environment.keySet().removeIf(name -> name.startsWith("KUNDENBLICK_"));
        environment.put("KUNDENBLICK_DATA", data.toString());
        environment.put("KUNDENBLICK_URL", "http://127.0.0.1:" + port);
        environment.put("KUNDENBLICK_OIDC_ISSUER", "http://127.0.0.1:" + providerPort);
        environment.put("KUNDENBLICK_OIDC_NAME", "Firmenkonto");
        environment.put("KUNDENBLICK_OIDC_CLIENT_ID", OpenIdServer.CLIENT);
        environment.put("KUNDENBLICK_OIDC_CLIENT_SECRET", OpenIdServer.SECRET);
        environment.put("KUNDENBLICK_OIDC_ROLES", "Vertrieb=agent");
        try {
            var process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(arguments[0] + " failed; see " + output + " and " + log());
            }
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException notMade) {
            throw new UncheckedIOException(notMade);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
