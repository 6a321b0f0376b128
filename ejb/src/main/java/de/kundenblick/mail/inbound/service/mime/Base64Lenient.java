package de.kundenblick.mail.inbound.service.mime;

import java.io.IOException;
import java.io.InputStream;

/** Base64 without its rules: what is no sign of it is passed over, padding may be missing or stand in the middle. */
final class Base64Lenient extends InputStream {
    private static final byte[] VALUES = new byte[256];

    static {
        for (int sign = 0; sign < VALUES.length; sign++) {
            VALUES[sign] = (byte) value(sign);
        }
    }

    private final InputStream in;
    private final byte[] block = new byte[8192];
    private int filled;
    private int at;
    private int bits;
    private int count;

    Base64Lenient(InputStream in) {
        this.in = in;
    }

    /** -1 for what stands for nothing; the signs of the variant for addresses count, too. */
    static int value(int sign) {
        if (sign >= 'A' && sign <= 'Z') {
            return sign - 'A';
        }
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a' + 26;
        }
        if (sign >= '0' && sign <= '9') {
            return sign - '0' + 52;
        }
        return sign == '+' ? 62 : sign == '/' ? 63 : -1;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (at == filled) {
                at = 0;
                filled = in.readNBytes(block, 0, block.length);
                if (filled == 0) {
                    break;
                }
            }
            byte sign = block[at++];
            int value = VALUES[sign & 0xff];
            if (value >= 0) {
                bits = bits << 6 | value;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    into[offset + written++] = (byte) (bits >> count);
                    bits &= (1 << count) - 1;
                }
            } else if (sign == '=') {
                bits = 0;
                count = 0;
            }
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
