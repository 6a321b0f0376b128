package de.kundenblick.mail.inbound.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The source of a mail until it is stored, so that no transaction waits for a mail server. A small one lies in memory,
 * another one in a file that goes when this is closed.
 */
final class Spool implements AutoCloseable {
    private static final int SMALL = 1 << 20;

    private final byte[] small;
    private final Path file;
    private final long size;
    private final String sha256;
    private final boolean cut;

    private Spool(byte[] small, Path file, long size, MessageDigest digest, boolean cut) {
        this.small = small;
        this.file = file;
        this.size = size;
        this.sha256 = HexFormat.of().formatHex(digest.digest());
        this.cut = cut;
    }

    /** @param most bytes that are taken; what follows is left */
    static Spool of(InputStream content, long most) throws IOException {
        byte[] beginning = content.readNBytes((int) Math.min(SMALL, most));
        var digest = digest();
        digest.update(beginning);
        if (beginning.length < SMALL) {
            boolean more = beginning.length == most && content.read() >= 0;
            return new Spool(beginning, null, beginning.length, digest, more);
        }
        Path file = Files.createTempFile("kundenblick-mail", ".eml");
        try (var out = Files.newOutputStream(file)) {
            out.write(beginning);
            long size = beginning.length;
            byte[] piece = content.readNBytes((int) Math.min(SMALL, most - size));
            while (piece.length > 0) {
                digest.update(piece);
                out.write(piece);
                size += piece.length;
                piece = content.readNBytes((int) Math.min(SMALL, most - size));
            }
            return new Spool(null, file, size, digest, size == most && content.read() >= 0);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(small) : Files.newInputStream(file);
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    /** Whether there was more than may be. */
    boolean isCut() {
        return cut;
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }
}
