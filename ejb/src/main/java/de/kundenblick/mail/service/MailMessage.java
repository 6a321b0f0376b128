package de.kundenblick.mail.service;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** A mail that notices how far its way to the mail server it has come. */
final class MailMessage extends MimeMessage {
    /** How much of the content the mail server may have got. */
    enum Progress {
        NOTHING,
        /** The mail was taken from us at the last moment. */
        FORBIDDEN,
        SOME,
        ALL
    }

    private final String id;
    private BooleanSupplier permit = () -> true;
    private Progress progress = Progress.NOTHING;

    MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @param begin asked once, when the mail server waits for the content: false keeps it from being sent */
    void permittedBy(BooleanSupplier begin) {
        permit = begin;
        progress = Progress.NOTHING;
    }

    Progress progress() {
        return progress;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        if (!permit.getAsBoolean()) {
            progress = Progress.FORBIDDEN;
            throw new IOException("The mail is somebody else's now");
        }
        progress = Progress.SOME;
        super.writeTo(out, ignored);
        progress = Progress.ALL;
    }
}
