package de.kundenblick.exchange;

import java.io.Serializable;

/** A kept mapping, and whose it is. */
public record MappingRow(Long id, String name, Long employeeId, String employee, boolean shared)
        implements Serializable {}
