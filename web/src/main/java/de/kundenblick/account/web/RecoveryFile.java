package de.kundenblick.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Recovery codes as a file that never comes from the server a second time: the page itself holds it. */
@Named("recoveryFile")
@ApplicationScoped
public class RecoveryFile {
    /** For {@code href} of a link that downloads. */
    public String of(List<String> codes) {
        String text = "Kundenblick\r\n\r\n" + String.join("\r\n", codes) + "\r\n";
        return "data:text/plain;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
