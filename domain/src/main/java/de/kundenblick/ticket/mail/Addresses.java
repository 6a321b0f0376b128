package de.kundenblick.ticket.mail;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.inbound.Mailbox;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of addresses as RFC 5322 writes them, names decoded. */
public final class Addresses {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[()<>\\[\\]:;@\\\\,.\"]");

    private Addresses() {}

    /** As far as it can be read; people also separate by semicolons. Nobody is in it twice. */
    public static List<Mailbox> parse(String list) {
        var found = new LinkedHashMap<String, Mailbox>();
        for (String line : split(list == null ? "" : list)) {
            read(line).forEach(each -> found.putIfAbsent(key(each.address()), each));
        }
        return List.copyOf(found.values());
    }

    private static List<Mailbox> read(String line) {
        try {
            var boxes = new ArrayList<Mailbox>();
            for (InternetAddress each : InternetAddress.parseHeader(line, false)) {
                if (each.getAddress() != null && !each.getAddress().isBlank()) {
                    boxes.add(new Mailbox(each.getAddress().strip(), each.getPersonal()));
                }
            }
            return boxes;
        } catch (AddressException unreadable) {
            return List.of(new Mailbox(line, null));
        }
    }

    /** At commas, semicolons and ends of lines that are not within quotes. */
    private static List<String> split(String list) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean isQuoted = false;
        for (char letter : list.toCharArray()) {
            isQuoted ^= letter == '"';
            if (!isQuoted && (letter == ',' || letter == ';' || letter == '\n')) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    public static String write(Collection<Mailbox> boxes) {
        return boxes.stream().map(Addresses::write).collect(Collectors.joining(", "));
    }

    public static String write(Mailbox box) {
        String name = box.name() == null
                ? ""
                : box.name().replaceAll("[\\p{Cntrl}]+", " ").strip();
        if (name.isEmpty() || name.equalsIgnoreCase(box.address())) {
            return box.address();
        }
        String written = NEEDS_QUOTES.matcher(name).find()
                ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : name;
        return written + " <" + box.address() + '>';
    }

    /** Without those whose addresses are among the others, however they are written. */
    public static List<Mailbox> without(Collection<Mailbox> boxes, Set<String> others) {
        return boxes.stream()
                .filter(box -> !others.contains(key(box.address())))
                .toList();
    }

    /** By which two addresses are found to be the same. */
    public static String key(String address) {
        return MailAddress.usable(address).orElse(address).toLowerCase(Locale.ROOT);
    }

    public static Set<String> keys(Collection<Mailbox> boxes) {
        return boxes.stream().map(box -> key(box.address())).collect(Collectors.toSet());
    }
}
