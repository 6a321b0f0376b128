package de.kundenblick.home;

import java.io.Serializable;
import java.time.LocalDate;

/** What contacts did at the portal on one day. */
public record PortalDay(LocalDate day, int signIns, int messages, int tickets) implements Serializable {}
