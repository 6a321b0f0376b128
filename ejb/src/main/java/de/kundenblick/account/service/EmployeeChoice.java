package de.kundenblick.account.service;

import java.io.Serializable;

/** An employee as an entry of a selection. */
public record EmployeeChoice(Long id, String name) implements Serializable {}
