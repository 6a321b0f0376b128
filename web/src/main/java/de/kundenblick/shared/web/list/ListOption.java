package de.kundenblick.shared.web.list;

import java.io.Serializable;

/** A value that can be chosen. */
public record ListOption(String value, String label) implements Serializable {}
