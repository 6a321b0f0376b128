package de.kundenblick.shared.service;

/**
 * A hint for the open pages of all nodes: something about this topic has changed. It says nothing that somebody may not
 * know who is signed in; pages ask for the rest, and whoever missed the hint is right after a reload.
 *
 * @param topic without blanks, as in {@code ticket-123}
 */
public record LiveMessage(String topic, String text) {
    /** What the database calls it. */
    static final String CHANNEL = "kundenblick_live";

    /** What the topics of single employees begin with, before the login; no page can ask for another one's. */
    public static final String EMPLOYEE = "employee:";

    String encoded() {
        return topic + ' ' + text;
    }

    static LiveMessage decode(String encoded) {
        int end = encoded.indexOf(' ');
        return end < 0
                ? new LiveMessage(encoded, "")
                : new LiveMessage(encoded.substring(0, end), encoded.substring(end + 1));
    }
}
