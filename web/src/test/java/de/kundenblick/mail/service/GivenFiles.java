package de.kundenblick.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of mails that a test caused: a small one, and one that no mail takes along. */
@ApplicationScoped
public class GivenFiles implements MailFiles {
    static final String ORIGIN = "given_record";
    static final long TOO_LARGE = 1L << 40;

    @Override
    public String origin() {
        return ORIGIN;
    }

    @Override
    public List<MailFile> files(long originId, String recipient) {
        byte[] content = ("Angebot " + originId).getBytes(StandardCharsets.UTF_8);
        return List.of(
                new MailFile("Preise 2026.txt", "text/plain", content.length, () -> new ByteArrayInputStream(content)),
                new MailFile("Bau\r\nplan.iso", "application/octet-stream", TOO_LARGE, () -> {
                    throw new IllegalStateException("Not to be read");
                }));
    }
}
