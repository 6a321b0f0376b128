package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Instant;

/** A mail that was received, as something to choose from. */
public record ReceivedMail(long id, String subject, String sender, Instant storedAt) implements Serializable {}
