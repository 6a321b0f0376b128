package de.kundenblick.account;

import java.io.Serializable;

/** A team in a list. */
public record TeamRow(long id, String name, long members) implements Serializable {}
