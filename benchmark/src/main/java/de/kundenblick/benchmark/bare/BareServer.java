package de.kundenblick.benchmark.bare;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Runs the bare servlet in the server that the product runs in, with the same memory. */
public final class BareServer {
    private BareServer() {}

    /** Arguments: payara-micro.jar, port, JDBC address of the database with user and password. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("kundenblick-bare");
        Path commands = Files.writeString(
                folder.resolve("preboot.txt"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                        + ".address=127.0.0.1\n");
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-jar",
                arguments[0],
                "--deploy",
                archive(folder).toString(),
                "--contextroot",
                "/",
                "--port",
                arguments[1],
                "--prebootcommandfile",
                commands.toString(),
                "--nohazelcast",
                "--nohostaware",
                "--disablephonehome");
        command.environment().put(BareServlet.URL, arguments[2]);
        Process server = command.inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        server.waitFor();
    }

    private static Path archive(Path folder) throws IOException, URISyntaxException {
        Path archive = folder.resolve("bare.war");
        Path driver = Path.of(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String servlet = BareServlet.class.getName().replace('.', '/') + ".class";
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive));
                var code = BareServlet.class.getClassLoader().getResourceAsStream(servlet)) {
            for (var entry : List.of("WEB-INF/lib/driver.jar", "WEB-INF/classes/" + servlet)) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.endsWith(".jar") ? Files.readAllBytes(driver) : code.readAllBytes());
                zip.closeEntry();
            }
        }
        return archive;
    }
}
