package de.kundenblick.ticket.mail;

/** What a mail is to a ticket. */
public enum AnswerAct {
    /** It opens one. */
    NEW,
    REPLY,
    REPLY_ALL,
    /** Somebody else is told: the customer sees nothing of it. */
    FORWARD,
    /** One that was sent goes out once more. */
    RESEND;

    /** Whether the customer may read it at the portal, and it counts as an answer. */
    public boolean isForCustomer() {
        return this != FORWARD;
    }
}
