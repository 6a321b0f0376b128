package de.kundenblick.interaction;

import java.io.Serializable;

/** A file of an entry. */
public record EntryFile(long id, String name, String mediaType, long size) implements Serializable {}
