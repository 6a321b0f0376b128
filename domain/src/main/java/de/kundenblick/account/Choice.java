package de.kundenblick.account;

import java.io.Serializable;

/** A record as an entry of a selection. */
public record Choice(Long id, String name) implements Serializable {}
