package de.kundenblick.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * The chain of seals on the audit log.
 *
 * @param seals how many there are; the last one has this number
 * @param lastAt null as long as there is none, as is the last hash
 */
public record ChainState(long seals, Instant lastAt, String lastHash) implements Serializable {}
