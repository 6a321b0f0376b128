package de.kundenblick.mail.intranet;

import de.kundenblick.mail.inbound.InboxState;

/** How the state of a received mail is coloured; what it is called says the same. */
final class InboxTones {
    /** As a cause it has a text of its own. */
    static final String TOO_LARGE = "TOO_LARGE";

    private InboxTones() {}

    static String of(String state) {
        return switch (InboxState.valueOf(state)) {
            case DONE -> "good";
            case UNREADABLE -> "bad";
            case STORED -> "info";
        };
    }
}
