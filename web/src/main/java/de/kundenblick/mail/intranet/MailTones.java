package de.kundenblick.mail.intranet;

import de.kundenblick.mail.OutgoingMail.State;

/** How the state of a mail is coloured; what it is called says the same. */
final class MailTones {
    private MailTones() {}

    static String of(String state) {
        return switch (State.valueOf(state)) {
            case SENT -> "good";
            case FAILED, BOUNCED -> "bad";
            case HELD, UNCERTAIN -> "warn";
            case WAITING, SENDING -> "info";
            case RECALLED -> "";
        };
    }
}
