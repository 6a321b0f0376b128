package de.kundenblick.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A Payara Micro with the web application, in a process of its own; all its ports are free ones of the loopback address. */
final class Node implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LAST_LINES = 30;
    private static final Path SERVER =
            Path.of("target", "server", "payara-micro.jar").toAbsolutePath();
    private static final Path APPLICATION = Path.of("target", "kundenblick.war").toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port = freePort();
    private Process process;

    /** @param folder for what the node writes; made if it is not there */
    Node(Path folder) {
        this.folder = folder;
        make(folder);
    }

    /** @param clusterPorts of all nodes, this one's first; empty for a node on its own */
    Node start(Map<String, String> settings, int... clusterPorts) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dhazelcast.socket.bind.any=false",
                "-jar",
                SERVER.toString(),
                "--deploy",
                APPLICATION.toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                Path.of("src", "test", "resources", "loopback.preboot")
                        .toAbsolutePath()
                        .toString(),
                "--nohostaware",
                "--disablephonehome"));
        command.addAll(cluster(clusterPorts));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("KUNDENBLICK_"));
        environment.put("KUNDENBLICK_DATA", folder.resolve("data").toString());
        environment.putAll(settings);
        try {
            process = builder.start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        return this;
    }

    private static List<String> cluster(int... ports) {
        if (ports.length == 0) {
            return List.of("--nohazelcast");
        }
        var members = new ArrayList<String>();
        for (int each : ports) {
            members.add("127.0.0.1:" + each);
        }
        return List.of(
                "--clustermode",
                "tcpip:" + String.join(",", members),
                "--startport",
                Integer.toString(ports[0]),
                "--interfaces",
                "127.0.0.1",
                "--hzpublicaddress",
                members.get(0),
                "--clustername",
                "kundenblick-test");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path log() {
        return folder.resolve("node.log");
    }

    Node awaitReady() {
        return await("readiness", () -> status("/health/ready") == 200);
    }

    Node awaitInLog(String text) {
        return await(text, () -> logged(text));
    }

    boolean logged(String text) {
        try (var lines = Files.lines(log())) {
            return lines.anyMatch(line -> line.contains(text));
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    /** 0 while nothing answers. Readiness counts only when ours is in it: the server may be up before the application. */
    int status(String path) {
        var ask = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            var answer = client.send(ask, BodyHandlers.ofString());
            boolean foreign = path.equals("/health/ready") && !answer.body().contains("kundenblick");
            return foreign ? 0 : answer.statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As long as this node lives, and as a machine with much to do may need. */
    Node await(String what, BooleanSupplier condition) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("No " + what + ", since the node has ended: " + end());
            }
            if (System.nanoTime() > latest) {
                throw new IllegalStateException("No " + what + " in " + PATIENCE + ": " + end());
            }
            pause();
        }
        return this;
    }

    /** The folder is gone when somebody looks into it. */
    private String end() {
        try (var lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            var all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    private void pause() {
        try {
            process.waitFor(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As a machine that loses its power. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notMade) {
            throw new UncheckedIOException(notMade);
        }
    }
}
