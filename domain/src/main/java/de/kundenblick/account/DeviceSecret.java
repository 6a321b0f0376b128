package de.kundenblick.account;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an authenticator app has to know, as text to be typed and as an address to be scanned. */
public record DeviceSecret(String login, String text) implements Serializable {
    private static final String ISSUER = "Kundenblick";

    public static DeviceSecret of(String login, byte[] secret) {
        return new DeviceSecret(login, Base32.encode(secret));
    }

    /** In groups of four letters, which are easier to type. */
    public String grouped() {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String address() {
        return "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret=" + text
                + "&issuer=" + ISSUER + "&algorithm=SHA1&digits=" + TimeCodes.DIGITS + "&period="
                + TimeCodes.STEP.toSeconds();
    }

    /** Never shows up in a log. */
    @Override
    public String toString() {
        return "DeviceSecret[" + login + ']';
    }
}
