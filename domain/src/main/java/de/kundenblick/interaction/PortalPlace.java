package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of a list of the portal ends; the next one begins behind it.
 *
 * @param at when the last record was shown
 * @param id of the last record
 */
public record PortalPlace(Instant at, long id) implements Serializable {
    /** Before the first record. */
    public static final PortalPlace START = new PortalPlace(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,16})-(\\d{1,18})");

    /** As it stands in an address; empty for anything else. */
    public static Optional<PortalPlace> of(String text) {
        var found = FORM.matcher(text == null ? "" : text);
        return found.matches()
                ? Optional.of(new PortalPlace(
                        Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
