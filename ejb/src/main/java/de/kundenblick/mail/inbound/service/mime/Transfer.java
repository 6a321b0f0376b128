package de.kundenblick.mail.inbound.service.mime;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The encodings in which the content of a part travels. */
final class Transfer {
    private Transfer() {}

    static InputStream decoded(InputStream in, String encoding) {
        return switch (kind(encoding)) {
            case "base64" -> new Base64Lenient(in);
            case "quoted" -> new QuotedPrintableLenient(new BufferedInputStream(in));
            case "uu" -> new UuStream(new BufferedInputStream(in));
            default -> in;
        };
    }

    static boolean isPlain(String encoding) {
        return kind(encoding).isEmpty();
    }

    private static String kind(String encoding) {
        String name = encoding == null ? "" : encoding.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (name.startsWith("base64")) {
            return "base64";
        }
        if (name.startsWith("quotedprintable") || name.equals("qp")) {
            return "quoted";
        }
        return name.equals("xuuencode") || name.equals("uuencode") || name.equals("xuue") || name.equals("uue")
                ? "uu"
                : "";
    }

    static byte[] bytes(byte[] encoded, String encoding) {
        try (var in = decoded(new ByteArrayInputStream(encoded), encoding)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As many bytes as are asked for, as long as there are any. */
    static int fill(InputStream in, byte[] into, int offset, int length) throws IOException {
        int filled = 0;
        while (filled < length) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            into[offset + filled++] = (byte) next;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }
}
