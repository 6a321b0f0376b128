package de.kundenblick.shared.record;

import java.io.Serializable;

/**
 * A record as it is stored.
 *
 * @param version what a form sends back, so that it is noticed when somebody else saved in the meantime
 */
public record Stored<D extends NamedDetails>(long id, int version, D details) implements Serializable {}
