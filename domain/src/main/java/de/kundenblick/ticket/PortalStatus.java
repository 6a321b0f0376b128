package de.kundenblick.ticket;

/** How it stands with a ticket, in the words of the customer. */
public enum PortalStatus {
    NEW("info"),
    IN_PROGRESS("info"),
    /** It waits, and the last word was ours. */
    WAITING_FOR_YOU("warn"),
    DONE("plain");

    private final String tone;

    PortalStatus(String tone) {
        this.tone = tone;
    }

    /** @param lastWord who wrote the last message that the customer may see */
    public static PortalStatus of(StateType state, MessageSender lastWord) {
        return switch (state) {
            case NEW -> NEW;
            case OPEN -> IN_PROGRESS;
            case PENDING_REMINDER, PENDING_AUTO -> lastWord == MessageSender.AGENT ? WAITING_FOR_YOU : IN_PROGRESS;
            case CLOSED, REMOVED, MERGED -> DONE;
        };
    }

    /** As badges are coloured. */
    public String tone() {
        return tone;
    }
}
