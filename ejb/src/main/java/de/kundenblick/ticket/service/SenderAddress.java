package de.kundenblick.ticket.service;

import java.util.Locale;

/** How addresses of mails are compared. */
final class SenderAddress {
    static final int LONGEST = 254;

    private SenderAddress() {}

    /** In small letters and without blanks around it. */
    static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Without what stands behind a plus before the at sign, which is for whoever owns the address to use. */
    static String bare(String address) {
        String plain = plain(address);
        int at = plain.lastIndexOf('@');
        int plus = plain.indexOf('+');
        return plus > 0 && plus < at ? plain.substring(0, plus) + plain.substring(at) : plain;
    }

    /** What stands behind the plus, as it is written; empty without one. */
    static String tag(String address) {
        String written = address.strip();
        int at = written.lastIndexOf('@');
        int plus = written.indexOf('+');
        return plus > 0 && plus < at ? written.substring(plus + 1, at) : "";
    }

    /** Behind the at sign; empty without one. */
    static String domain(String address) {
        String plain = plain(address);
        return plain.substring(plain.lastIndexOf('@') + 1);
    }
}
