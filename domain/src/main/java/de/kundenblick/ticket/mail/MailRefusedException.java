package de.kundenblick.ticket.mail;

import de.kundenblick.shared.BusinessException;

/** A mail cannot be sent as it was written. */
public class MailRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private MailRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    private MailRefusedException at(String input) {
        about(input);
        return this;
    }

    /** Nobody has given the queue an address to send from. */
    public static MailRefusedException noSender(String queue) {
        return new MailRefusedException("ticket.mail.refusal.sender", queue).at("queue");
    }

    public static MailRefusedException noRecipient() {
        return new MailRefusedException("ticket.mail.refusal.recipient").at("to");
    }

    public static MailRefusedException tooManyRecipients(int most) {
        return new MailRefusedException("ticket.mail.refusal.recipients", most).at("to");
    }

    /** @param input where the address stands */
    public static MailRefusedException address(String input, String written) {
        return new MailRefusedException("ticket.mail.refusal.address", written).at(input);
    }

    public static MailRefusedException filesTooLarge(int megabytes) {
        return new MailRefusedException("ticket.mail.refusal.files", megabytes);
    }

    /** A file of the ticket was chosen that is not there any more. */
    public static MailRefusedException fileGone() {
        return new MailRefusedException("ticket.mail.refusal.fileGone");
    }

    /** There is no such message in the ticket any more, or it cannot be dealt with like this. */
    public static MailRefusedException noMessage() {
        return new MailRefusedException("ticket.mail.refusal.message");
    }

    /** Its draft was sent or discarded, in another window or by the click before. */
    public static MailRefusedException draftGone() {
        return new MailRefusedException("ticket.mail.refusal.draftGone");
    }

    public static MailRefusedException tooLong(int most) {
        return new MailRefusedException("ticket.mail.refusal.tooLong", most).at("text");
    }
}
