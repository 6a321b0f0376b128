package de.kundenblick.mail.service;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.service.MailFiles.MailFile;
import de.kundenblick.shared.service.SettingReader;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Makes the message of a mail: both bodies, files, and the headers that programs go by. */
@ApplicationScoped
public class MailComposer {
    static final String FILES = "KUNDENBLICK_MAIL_FILES_MEGABYTES";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final long MEGABYTE = 1 << 20;

    @Inject
    @Any
    Instance<MailFiles> sources;

    @Inject
    MailLayout layout;

    @Inject
    Clock clock;

    /** How much of files one mail takes along, at most. */
    static int megabytes(SettingReader settings) {
        return settings.number(FILES, settings.text(FILES).orElse("15"), 0, 100);
    }

    MailMessage compose(Session session, Letter letter, MailSettings settings) throws MessagingException {
        var message = new MailMessage(session, letter.messageId(settings.domain()));
        message.setFrom(sender(letter, settings));
        message.setRecipient(Message.RecipientType.TO, recipient(letter));
        if (letter.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(letter.replyTo())});
        }
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {letter.language().getLanguage()});
        String thread = letter.threadId(settings.domain());
        if (thread != null) {
            message.setHeader("In-Reply-To", thread);
            message.setHeader("References", thread);
        }
        if (letter.automatic()) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        if (letter.managedAt() != null) {
            message.setHeader("List-Unsubscribe", '<' + letter.managedAt() + '>');
        }
        addContent(message, letter);
        message.saveChanges();
        return message;
    }

    static InternetAddress recipient(Letter letter) throws MessagingException {
        return address(letter.recipient());
    }

    private static InternetAddress sender(Letter letter, MailSettings settings) throws MessagingException {
        var sender = address(letter.senderAddress() == null ? settings.sender() : letter.senderAddress());
        try {
            sender.setPersonal(letter.senderName() == null ? settings.senderName() : letter.senderName(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sender;
    }

    private static InternetAddress address(String written) throws MessagingException {
        return new InternetAddress(
                MailAddress.usable(written).orElseThrow(() -> new MessagingException(written)), true);
    }

    private void addContent(MailMessage message, Letter letter) throws MessagingException {
        var files = new ArrayList<MailFile>();
        var leftOut = new ArrayList<String>();
        long left = megabytes(SettingReader.current()) * MEGABYTE;
        for (MailFile file : files(letter)) {
            if (file.size() > left) {
                leftOut.add(file.name());
            } else {
                files.add(file);
                left -= file.size();
            }
        }
        var text = new MimeBodyPart();
        text.setText(layout.text(letter, leftOut), UTF_8);
        var html = new MimeBodyPart();
        html.setText(layout.html(letter, leftOut), UTF_8, "html");
        var bodies = new MimeMultipart("alternative", text, html);
        if (files.isEmpty()) {
            message.setContent(bodies);
            return;
        }
        var both = new MimeBodyPart();
        both.setContent(bodies);
        var all = new MimeMultipart("mixed", both);
        for (MailFile file : files) {
            all.addBodyPart(part(file));
        }
        message.setContent(all);
    }

    private List<MailFile> files(Letter letter) {
        return letter.origin() == null
                ? List.of()
                : sources.stream()
                        .filter(source -> source.origin().equals(letter.origin()))
                        .flatMap(source -> source.files(letter.originId(), letter.recipient()).stream())
                        .toList();
    }

    private static MimeBodyPart part(MailFile file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new StreamedFile(file)));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(file.name());
        // Said beforehand, so that nobody reads the file to find out.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Read while it is sent, and never as a whole. */
    private record StreamedFile(MailFile file) implements DataSource {
        @Override
        public InputStream getInputStream() throws IOException {
            return file.content().open();
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return file.mediaType();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }
}
