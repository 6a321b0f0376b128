package de.kundenblick.mail.inbound.service.mime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** UTF-7 (RFC 2152), for reading only: Java knows it no more. */
final class Utf7 extends Charset {
    static final Charset CHARSET = new Utf7();

    private Utf7() {
        super("UTF-7", null);
    }

    @Override
    public boolean contains(Charset other) {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    private static final class Decoder extends CharsetDecoder {
        private boolean shifted;
        private boolean fresh;
        private int bits;
        private int count;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            shifted = false;
            bits = 0;
            count = 0;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                take((char) (in.get() & 0xff), out);
            }
            return CoderResult.UNDERFLOW;
        }

        private void take(char sign, CharBuffer out) {
            int value = shifted ? Base64Lenient.value(sign) : -1;
            if (value >= 0) {
                fresh = false;
                bits = bits << 6 | value;
                count += 6;
                if (count >= 16) {
                    count -= 16;
                    out.put((char) (bits >> count));
                    bits &= (1 << count) - 1;
                }
            } else if (shifted) {
                boolean silent = sign == '-';
                if (silent && fresh) {
                    out.put('+');
                } else if (!silent) {
                    out.put(sign);
                }
                implReset();
            } else if (sign == '+') {
                shifted = true;
                fresh = true;
            } else {
                out.put(sign);
            }
        }
    }
}
