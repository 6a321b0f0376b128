package de.kundenblick.mail.inbound;

import java.io.Serializable;

/** What opens a mailbox; never shows up in a log. What is null is not there, or stays as it is. */
public record MailAccountSecrets(String password, String clientSecret, String refreshToken) implements Serializable {
    public static final MailAccountSecrets NONE = new MailAccountSecrets(null, null, null);

    @Override
    public String toString() {
        return "MailAccountSecrets[…]";
    }
}
