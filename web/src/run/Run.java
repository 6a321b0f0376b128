import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts Payara Micro with the web application, says when it is ready, and ends it with the build that started this.
 * Run by {@code ./mvnw -Prun} as a single source file: arguments are the server's jar, the application, the port and the
 * folder for data.
 */
class Run {
    private static final int DEFAULT_PORT = 8080;
    private static final String WRONG_SETTING = "Setting KUNDENBLICK_";
    private static volatile String reason = "The reason stands in the lines above.";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public static void main(String[] arguments) throws Exception {
        Path server = Path.of(arguments[0]);
        Path application = Path.of(arguments[1]);
        int port = port(arguments[2]);
        Path data = Path.of(arguments[3]).toAbsolutePath().normalize();
        refuseTakenPort(port);
        Process micro = start(server, application, port, data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(micro)));
        ProcessHandle.current().parent().ifPresent(build -> build.onExit().thenRun(() -> System.exit(0)));
        if (isReady(micro, echo(micro), port)) {
            sayReady(port);
        } else {
            System.err.println(System.lineSeparator() + "Kundenblick did not start. " + reason);
            stop(micro);
            System.exit(1);
        }
        System.exit(micro.waitFor());
    }

    private static Process start(Path server, Path application, int port, Path data) throws IOException {
        Path commands = Files.createTempFile("kundenblick", ".preboot");
        commands.toFile().deleteOnExit();
        String listener = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        String http = "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
        String availability = "configs.config.server-config.availability-service";
        Files.write(
                commands,
                List.of(
                        "set " + listener + ".address=127.0.0.1",
                        "set " + availability + ".availability-enabled=false",
                        "set " + availability + ".web-container-availability.availability-enabled=false",
                        "set " + http + ".server-header=false",
                        "set " + http + ".xpowered-by=false",
                        "set " + http + ".compression=on",
                        "set " + http + ".compression-min-size-bytes=1024",
                        "set " + http + ".compressable-mime-type=text/css,text/javascript,application/javascript,"
                                + "application/x-javascript,application/json,image/svg+xml"));
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-Djava.awt.headless=true",
                "-jar",
                server.toString(),
                "--deploy",
                application.toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                commands.toString(),
                "--nohazelcast",
                "--nohostaware",
                "--disablephonehome");
        command.environment().putIfAbsent("KUNDENBLICK_DATA", data.toString());
        command.environment().putIfAbsent("KUNDENBLICK_DEMO", "true");
        // Whoever tries out or measures comes from one address, and often.
        command.environment().putIfAbsent("KUNDENBLICK_LIMITS", "off");
        return command.redirectErrorStream(true).start();
    }

    /** Passes the server's output on, and notes when the server has finished starting, with the application or without. */
    private static CountDownLatch echo(Process micro) {
        var started = new CountDownLatch(1);
        var reader = new Thread(() -> micro.inputReader().lines().forEach(line -> {
            System.out.println(line);
            int sentence = line.indexOf(WRONG_SETTING);
            if (sentence >= 0) {
                reason = line.substring(sentence).replaceAll("\\s*]]$", "");
            }
            if (line.contains("Payara Micro") && line.contains("ready in")) {
                started.countDown();
            }
        }));
        reader.setDaemon(true);
        reader.start();
        return started;
    }

    private static boolean isReady(Process micro, CountDownLatch started, int port) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (micro.isAlive() && System.nanoTime() < end) {
            if (started.await(300, TimeUnit.MILLISECONDS)) {
                return answers(port);
            }
        }
        return false;
    }

    /** The server starts although an application failed to; its readiness then lacks ours. */
    private static boolean answers(int port) throws InterruptedException {
        var ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("kundenblick");
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static void sayReady(int port) {
        System.out.printf("""

                ------------------------------------------------------------------------
                Kundenblick is ready:      http://localhost:%1$d/intranet/
                Portal:                    http://localhost:%1$d/portal/

                Demo logins, password for all of them: kundenblick-demo
                  petra.adler   agent         jonas.roth    agent, other queues
                  admin         administrator anna.lyse     analyst
                  konrad.figur  configurator
                At the portal, with the same password:
                  h.mertens@nordlicht.example         sees what concerns the whole company
                  s.oezdemir@nordlicht.example        sees her own
                  laura.huber@mueller-soehne.example  belongs to two customers
                Stop with Ctrl-C.
                ------------------------------------------------------------------------
                %n""", port);
    }

    private static void stop(Process micro) {
        micro.destroy();
        try {
            if (!micro.waitFor(20, TimeUnit.SECONDS)) {
                micro.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            micro.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The build passes its own placeholder on when the variable is not set. */
    private static int port(String typed) {
        if (typed.isBlank() || typed.startsWith("${")) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(typed);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // Told below like every other wrong port.
        }
        System.err.println("KUNDENBLICK_PORT must be a number from 1 to 65535 but is \"" + typed + "\".");
        System.exit(1);
        return 0;
    }

    private static void refuseTakenPort(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            System.err.println("Port " + port + " is in use by another program. Stop it, or choose another port:"
                    + " KUNDENBLICK_PORT=8090 ./mvnw -Prun");
            System.exit(1);
        }
    }
}
