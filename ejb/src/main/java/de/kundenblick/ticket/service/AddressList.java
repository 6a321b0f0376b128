package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.shared.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses as RFC 5322 writes them, names decoded. */
final class AddressList {
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N} '_-]+");

    private AddressList() {}

    static String of(List<Mailbox> people) {
        return people.stream().map(AddressList::of).collect(Collectors.joining(", "));
    }

    private static String of(Mailbox person) {
        String address = PlainText.of(person.address());
        String name = PlainText.of(person.name());
        if (name == null || name.isEmpty()) {
            return address;
        }
        String written = SIMPLE.matcher(name).matches()
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return written + " <" + address + '>';
    }
}
