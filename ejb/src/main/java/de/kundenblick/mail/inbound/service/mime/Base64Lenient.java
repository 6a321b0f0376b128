package de.kundenblick.mail.inbound.service.mime;

import java.io.IOException;
import java.io.InputStream;

/** Base64 without its rules: what is no sign of it is passed over, padding may be missing or stand in the middle. */
final class Base64Lenient extends InputStream {
    private final InputStream in;
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
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            int value = value(sign);
            if (value < 0) {
                if (sign == '=') {
                    bits = 0;
                    count = 0;
                }
                continue;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8) {
                count -= 8;
                int found = bits >> count & 0xff;
                bits &= (1 << count) - 1;
                return found;
            }
        }
        return -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return Transfer.fill(this, into, offset, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
