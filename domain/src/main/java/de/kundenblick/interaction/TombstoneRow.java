package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/** An interaction that a customer was shown and that is gone: its number, and who deleted it when. */
public record TombstoneRow(String number, Instant deletedAt, String deletedBy) implements Serializable {}
