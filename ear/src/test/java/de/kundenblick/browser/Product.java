package de.kundenblick.browser;

import de.kundenblick.given.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The EAR on a Payara Server of its own, with an embedded PostgreSQL that starts empty. */
final class Product {
    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static Product running;

    private final PayaraServer server;
    private final Database database = new Database(DATA);

    private Product(PayaraServer server) {
        this.server = server;
    }

    static synchronized void start() {
        if (running != null) {
            return;
        }
        Path archive = Path.of("target", "kundenblick.ear").toAbsolutePath();
        if (!Files.exists(archive)) {
            throw new IllegalStateException("Browser tests need " + archive + ": run ./mvnw package first.");
        }
        Folders.delete(FOLDER);
        var server = new PayaraServer(FOLDER, DATA);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        running = new Product(server);
        try {
            server.start(archive);
            running.awaitReady();
        } catch (RuntimeException notReady) {
            stop();
            throw notReady;
        }
    }

    static synchronized void stop() {
        if (running != null) {
            running.server.stop();
            running = null;
        }
    }

    static String address() {
        return "http://127.0.0.1:" + running.server.port();
    }

    static int providerPort() {
        return running.server.providerPort();
    }

    static Database database() {
        return running.database;
    }

    /** The server answers before the application does, and its readiness then lacks ours. */
    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Kundenblick did not get ready; see " + server.log());
            }
        }
    }

    private static boolean isReady() {
        var ask = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            Thread.sleep(300);
            var answer = HttpClient.newHttpClient().send(ask, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("kundenblick");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
