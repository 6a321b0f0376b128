package de.kundenblick.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;

/** A picture that a mail of a test shows within its text. */
@ApplicationScoped
public class GivenPictures implements MailFiles {
    static final String ORIGIN = "given_picture";

    @Override
    public String origin() {
        return ORIGIN;
    }

    @Override
    public List<MailFile> files(long originId, String recipient) {
        byte[] content = {1, 2, 3};
        return List.of(new MailFile(
                "Plan.png", "image/png", content.length, "plan@kb", () -> new ByteArrayInputStream(content)));
    }
}
