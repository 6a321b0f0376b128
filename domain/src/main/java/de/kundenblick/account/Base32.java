package de.kundenblick.account;

/** Text as authenticator apps take secrets: RFC 4648 without padding. */
public final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int waiting = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            waiting += Byte.SIZE;
            while (waiting >= BITS) {
                waiting -= BITS;
                text.append(LETTERS.charAt(buffer >> waiting & 31));
            }
            buffer &= (1 << waiting) - 1;
        }
        if (waiting > 0) {
            text.append(LETTERS.charAt(buffer << BITS - waiting & 31));
        }
        return text.toString();
    }
}
