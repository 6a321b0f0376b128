package de.kundenblick.shared.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Keeps other users of the machine out of the embedded PostgreSQL. Its password is made by chance and lies in the data
 * folder, in the format that psql reads, for the owner's eyes only.
 */
final class EmbeddedPassword {
    private static final String FILE = "pgpass";
    private static final int BYTES = 24;

    private static final String ASK = rules("scram-sha-256");

    /** As the server is made, and only until it knows the password. */
    private static final String TRUST = rules("trust");

    private final Path serverRules;
    private final String password;
    private final boolean set;

    /** @param data where the server keeps its data, or will */
    EmbeddedPassword(Path folder, Path data) throws IOException {
        Path file = folder.resolve(FILE);
        serverRules = data.resolve("pg_hba.conf");
        set = Files.exists(file)
                && Files.exists(serverRules)
                && Files.readString(serverRules).equals(ASK);
        if (!Files.exists(file)) {
            create(file);
        }
        String line = Files.readString(file).lines().findFirst().orElse("");
        password = line.substring(line.lastIndexOf(':') + 1);
        if (!set && Files.exists(serverRules)) {
            Files.writeString(serverRules, TRUST);
        }
    }

    String text() {
        return password;
    }

    /** Asks for the password from now on; a server of an earlier version did not. */
    void demand(Connection superuser) throws SQLException, IOException {
        if (set) {
            return;
        }
        try (var statement = superuser.createStatement()) {
            // Hexadecimal digits only: nothing to quote, and the statement takes no parameters.
            statement.execute("alter role " + EmbeddedDatabase.USER + " password '" + password + "'");
            Files.writeString(serverRules, ASK);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Hexadecimal digits only, so that no place needs to quote it. */
    static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void create(Path file) throws IOException {
        String secret = random();
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        Files.writeString(
                file,
                """
                localhost:*:*:%1$s:%2$s
                127.0.0.1:*:*:%1$s:%2$s
                """
                        .formatted(EmbeddedDatabase.USER, secret));
    }

    private static String rules(String method) {
        return """
                # Written by Kundenblick.
                local all all %1$s
                host all all 127.0.0.1/32 %1$s
                host all all ::1/128 %1$s
                """
                .formatted(method);
    }
}
