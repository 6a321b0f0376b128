package de.kundenblick.mail.inbound.service.mime;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The encodings in which the content of a part travels. */
final class Transfer {
    private static final int FEWEST_SIGNS = 20;

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

    /** Whether it says that it is Base64, and is words with blanks between them. */
    static boolean isPlainly(byte[] start, String encoding) {
        if (!kind(encoding).equals("base64")) {
            return false;
        }
        int foreign = 0;
        int signs = 0;
        for (int at = 1; at + 1 < start.length; at++) {
            boolean inner = start[at] == ' ' && start[at + 1] >= ' ';
            foreign += inner || start[at] != '=' && start[at] > ' ' && Base64Lenient.value(start[at]) < 0 ? 1 : 0;
            signs += start[at] > ' ' || inner ? 1 : 0;
        }
        return signs > FEWEST_SIGNS && foreign * 12 > signs;
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
