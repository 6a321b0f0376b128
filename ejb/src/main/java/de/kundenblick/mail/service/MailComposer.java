package de.kundenblick.mail.service;

import de.kundenblick.mail.service.MailFiles.MailFile;
import de.kundenblick.shared.service.SettingReader;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
import java.util.Comparator;
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
        MailHead.address(message, letter);
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {letter.language().getLanguage()});
        MailHead.connect(message, letter, settings.domain());
        addContent(message, letter);
        message.saveChanges();
        return message;
    }

    static InternetAddress recipient(Letter letter) throws MessagingException {
        return MailHead.address(letter.recipient());
    }

    private static InternetAddress sender(Letter letter, MailSettings settings) throws MessagingException {
        var sender = MailHead.address(letter.senderAddress() == null ? settings.sender() : letter.senderAddress());
        try {
            sender.setPersonal(letter.senderName() == null ? settings.senderName() : letter.senderName(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sender;
    }

    private void addContent(MailMessage message, Letter letter) throws MessagingException {
        var files = new ArrayList<MailFile>();
        var leftOut = new ArrayList<String>();
        long left = megabytes(SettingReader.current()) * MEGABYTE;
        for (MailFile file : shownFirst(letter)) {
            if (file.size() > left) {
                leftOut.add(file.name());
            } else {
                files.add(file);
                left -= file.size();
            }
        }
        String portal = layout.portalName();
        var text = new MimeBodyPart();
        text.setText(layout.text(letter, portal, leftOut), UTF_8);
        var html = new MimeBodyPart();
        html.setText(layout.html(letter, portal, leftOut), UTF_8, "html");
        var shown = files.stream().filter(MailComposer::isShown).toList();
        var bodies = new MimeMultipart("alternative", text, with("related", html, shown));
        files.removeAll(shown);
        if (files.isEmpty()) {
            message.setContent(bodies);
            return;
        }
        var both = new MimeBodyPart();
        both.setContent(bodies);
        message.setContent(multipart("mixed", both, files));
    }

    private static boolean isShown(MailFile file) {
        return file.contentId() != null;
    }

    private static MimeBodyPart with(String kind, MimeBodyPart first, List<MailFile> files) throws MessagingException {
        if (files.isEmpty()) {
            return first;
        }
        var all = new MimeBodyPart();
        all.setContent(multipart(kind, first, files));
        return all;
    }

    private static MimeMultipart multipart(String kind, MimeBodyPart first, List<MailFile> files)
            throws MessagingException {
        var all = new MimeMultipart(kind, first);
        for (MailFile file : files) {
            all.addBodyPart(part(file));
        }
        return all;
    }

    private List<MailFile> shownFirst(Letter letter) {
        return files(letter).stream()
                .sorted(Comparator.comparing(MailComposer::isShown).reversed())
                .toList();
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
        part.setDisposition(isShown(file) ? Part.INLINE : Part.ATTACHMENT);
        if (isShown(file)) {
            part.setContentID('<' + file.contentId() + '>');
        }
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
