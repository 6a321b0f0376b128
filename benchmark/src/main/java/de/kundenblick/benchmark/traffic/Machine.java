package de.kundenblick.benchmark.traffic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The processes that are measured, as far as they run on this machine. */
public class Machine {
    private static final Pattern USED = Pattern.compile("\\bused (\\d+)K");

    private final Optional<ProcessHandle> server;
    private final Optional<ProcessHandle> postgres;

    public Machine(int port, Database database) throws SQLException {
        server = ProcessHandle.allProcesses()
                .filter(process -> hasArguments(process, "micro.jar", "--port " + port))
                .max(Comparator.comparing(ProcessHandle::pid));
        long backend = Long.parseLong(database.text("select pg_backend_pid()"));
        postgres = ProcessHandle.of(backend).flatMap(ProcessHandle::parent);
    }

    /** Time on the processors that the server has taken since it started. */
    public Duration serverTime() {
        return server.flatMap(process -> process.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    /** The same of PostgreSQL and of all its connections that are still open. */
    public Duration postgresTime() {
        return postgres.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.children()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Megabytes in use after a full collection. */
    public long heap() throws IOException, InterruptedException {
        if (server.isPresent()) {
            diagnose("GC.run");
        }
        return used();
    }

    /** Megabytes in use as it is. */
    public long used() throws IOException, InterruptedException {
        if (server.isEmpty()) {
            return 0;
        }
        var heap = diagnose("GC.heap_info").split("Metaspace")[0];
        return USED.matcher(heap)
                        .results()
                        .mapToLong(hit -> Long.parseLong(hit.group(1)))
                        .sum()
                / 1024;
    }

    /** Megabytes of memory that the server holds; 0 where the system does not say it this way. */
    public long resident() throws IOException {
        if (server.isEmpty()) {
            return 0;
        }
        Path status = Path.of("/proc", Long.toString(server.get().pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private String diagnose(String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(server.orElseThrow().pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    private static boolean hasArguments(ProcessHandle process, String... parts) {
        String line = process.info().commandLine().orElse("");
        return Stream.of(parts).allMatch(part -> (line + ' ').contains(part));
    }
}
