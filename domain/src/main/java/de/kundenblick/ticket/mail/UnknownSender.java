package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.util.List;

/**
 * Who wrote the mail that a ticket began with, when nobody knows the address.
 *
 * @param further how many other tickets of the address are nobody's yet, as far as they are counted
 * @param hints who it may be, the likeliest first
 */
public record UnknownSender(String address, String name, int further, List<Hint> hints) implements Serializable {
    /** Why somebody may be meant. */
    public enum Reason {
        /** The same mailbox, written in another way. */
        SPELLING,
        /** The mail that was forwarded is theirs. */
        QUOTED,
        /** People of the customer have addresses of the same domain. */
        DOMAIN
    }

    /**
     * A customer that the ticket may be of.
     *
     * @param login of the contact; null when only the customer is likely, like the name
     */
    public record Hint(Reason reason, String customer, String customerName, String login, String contactName)
            implements Serializable {}

    /** Takes a copy. */
    public UnknownSender {
        hints = List.copyOf(hints);
    }

    /** What stands before the last name; empty without one. */
    public String firstName() {
        int blank = spelled().lastIndexOf(' ');
        return blank < 0 ? "" : spelled().substring(0, blank);
    }

    /** The whole name when it is one word; empty when there is none but the address. */
    public String lastName() {
        return spelled().substring(spelled().lastIndexOf(' ') + 1);
    }

    /** As in Anna Muster, also when it is written Muster, Anna. */
    private String spelled() {
        String plain = name.contains("@") ? "" : name.replace("\"", "").strip();
        int comma = plain.indexOf(',');
        boolean isTurned = comma > 0 && comma == plain.lastIndexOf(',') && comma < plain.length() - 1;
        return isTurned
                ? plain.substring(comma + 1).strip()
                        + ' '
                        + plain.substring(0, comma).strip()
                : plain;
    }
}
