package de.kundenblick.mail.inbound.service.mime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rich text as Outlook compresses it (MS-OXRTFCP). */
final class CompressedRtf {
    private static final int COMPRESSED = 0x75465A4C;
    private static final int UNCOMPRESSED = 0x414C454D;
    private static final int MOST = 8 << 20;
    private static final int WINDOW = 4096;
    private static final byte[] BEGINNING =
            ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
                            + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
                            + "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
                    .getBytes(StandardCharsets.US_ASCII);

    private CompressedRtf() {}

    /** Empty when it is none. */
    static byte[] expanded(byte[] bytes) {
        if (bytes.length < 16) {
            return new byte[0];
        }
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int kind = head.getInt(8);
        if (kind == UNCOMPRESSED) {
            return Arrays.copyOfRange(bytes, 16, bytes.length);
        }
        return kind == COMPRESSED ? expanded(head.position(16)) : new byte[0];
    }

    private static byte[] expanded(ByteBuffer in) {
        byte[] window = Arrays.copyOf(BEGINNING, WINDOW);
        int to = BEGINNING.length;
        var out = new ByteArrayOutputStream();
        while (in.hasRemaining() && out.size() < MOST) {
            int control = in.get();
            for (int bit = 0; bit < 8 && in.hasRemaining(); bit++) {
                if ((control >> bit & 1) == 0) {
                    byte found = in.get();
                    out.write(found);
                    window[to] = found;
                    to = (to + 1) % WINDOW;
                    continue;
                }
                if (in.remaining() < 2) {
                    return out.toByteArray();
                }
                int reference = (in.get() & 0xff) << 8 | in.get() & 0xff;
                int from = reference >> 4;
                if (from == to) {
                    return out.toByteArray();
                }
                for (int each = 0; each < (reference & 0xf) + 2; each++) {
                    byte found = window[(from + each) % WINDOW];
                    out.write(found);
                    window[to] = found;
                    to = (to + 1) % WINDOW;
                }
            }
        }
        return out.toByteArray();
    }
}
