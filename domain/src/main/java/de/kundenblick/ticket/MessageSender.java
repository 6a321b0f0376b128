package de.kundenblick.ticket;

/** Which side of the conversation a message comes from. */
public enum MessageSender {
    AGENT,
    CUSTOMER,
    SYSTEM
}
