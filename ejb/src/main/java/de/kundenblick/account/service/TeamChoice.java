package de.kundenblick.account.service;

import java.io.Serializable;

/** A team as an entry of a selection. */
public record TeamChoice(Long id, String name) implements Serializable {}
