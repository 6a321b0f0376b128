package de.kundenblick.mail.inbound;

import de.kundenblick.shared.PlainText;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Why mails could not be fetched.
 *
 * @param said by the other side, in one line; empty when it said nothing
 */
public record MailboxProblem(MailboxFault fault, String said) implements Serializable {
    private static final int LONGEST = 450;

    /** Takes one line of it. */
    public MailboxProblem {
        String line = said == null ? "" : PlainText.of(said);
        said = line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** As it is stored: the fault, and what was said behind a blank. */
    public String stored() {
        return said.isEmpty() ? fault.name() : fault.name() + ' ' + said;
    }

    /** Null for null. */
    public static MailboxProblem of(String stored) {
        if (stored == null) {
            return null;
        }
        String[] parts = stored.split(" ", 2);
        var known = Arrays.stream(MailboxFault.values())
                .filter(each -> each.name().equals(parts[0]))
                .findFirst();
        return known.map(fault -> new MailboxProblem(fault, parts.length > 1 ? parts[1] : ""))
                .orElseGet(() -> new MailboxProblem(MailboxFault.INTERRUPTED, stored));
    }
}
