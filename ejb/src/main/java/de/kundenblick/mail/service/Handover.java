package de.kundenblick.mail.service;

/** How handing over a mail ended. */
sealed interface Handover {
    /** The mail server takes responsibility. */
    record Taken() implements Handover {}

    /**
     * The mail server does not have it, and said so or never got all of it.
     *
     * @param cause what it answered, or the name of a fault
     * @param forGood whether another try would end in the same way
     */
    record Refused(String cause, boolean forGood) implements Handover {}

    /** The mail server had everything and did not answer. */
    record Unknown(String cause) implements Handover {}

    /** Nobody is to read it any more, and no mail server was asked to take it. */
    record Unwanted() implements Handover {}

    /** It is not this node's mail any more; whatever becomes of it is for somebody else to say. */
    record Lost() implements Handover {}
}
