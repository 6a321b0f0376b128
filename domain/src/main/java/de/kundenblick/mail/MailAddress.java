package de.kundenblick.mail;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address as mail servers understand it. */
public final class MailAddress {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    /** Quoted local parts and comments are legal, and in practice nothing but a way to confuse a mail server. */
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private MailAddress() {}

    /**
     * The address with its domain in the letters that every mail server knows; empty when a mail cannot be sent to it, as
     * when there are umlauts before the at sign.
     */
    public static Optional<String> usable(String address) {
        int at = address == null ? -1 : address.strip().lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String local = address.strip().substring(0, at);
        return domain(address.strip().substring(at + 1))
                .filter(domain ->
                        local.length() <= LONGEST_LOCAL && LOCAL.matcher(local).matches())
                .map(domain -> local + '@' + domain)
                .filter(usable -> usable.length() <= LONGEST);
    }

    /** In the letters that every mail server knows; empty for what is none. */
    public static Optional<String> domain(String written) {
        try {
            return Optional.of(IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** An address in small letters, with its domain in each of the two ways in which it may be written. */
    public static List<String> spellings(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        if (at < 0) {
            return List.of(plain);
        }
        String domain = plain.substring(at + 1);
        return Stream.of(
                        plain,
                        plain.substring(0, at + 1) + ascii(domain),
                        plain.substring(0, at + 1) + IDN.toUnicode(domain))
                .distinct()
                .toList();
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return domain;
        }
    }
}
