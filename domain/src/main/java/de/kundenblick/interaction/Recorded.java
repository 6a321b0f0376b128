package de.kundenblick.interaction;

import java.io.Serializable;

/** What came of recording an interaction: its number, and its first entry, which is internal. */
public record Recorded(String number, long entryId) implements Serializable {}
