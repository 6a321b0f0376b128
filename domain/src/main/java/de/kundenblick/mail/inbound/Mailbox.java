package de.kundenblick.mail.inbound;

import java.io.Serializable;

/**
 * Somebody whom a mail names.
 *
 * @param address as written, without the brackets around it; may be anything but null, since mails hold what they hold
 * @param name decoded; null without one
 */
public record Mailbox(String address, String name) implements Serializable {
    /** Without what no database takes. */
    public Mailbox {
        address = StorableText.of(address);
        name = StorableText.of(name);
    }

    /** The name, or the address of somebody without one. */
    public String label() {
        return name == null || name.isBlank() ? address : name;
    }
}
