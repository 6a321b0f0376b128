package de.kundenblick.audit;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries of the audit log are wanted; what is null does not matter.
 *
 * @param from the first moment
 * @param to the first moment that is too late
 * @param actor the whole login of whoever did it
 * @param type the kind of record
 * @param key what users call the record, as in the whole customer number
 * @param address the whole address that it came from
 */
public record AuditFilter(
        Instant from, Instant to, String actor, AuditAction action, String type, String key, String address) {

    /** As the audit log itself tells what somebody looked for in it. */
    @Override
    public String toString() {
        return Stream.of(
                        part("from", from),
                        part("to", to),
                        part("actor", actor),
                        part("action", action),
                        part("type", type),
                        part("key", key),
                        part("address", address))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + " " + value;
    }
}
