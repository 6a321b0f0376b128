package de.kundenblick.shared.service;

import java.util.Optional;

/**
 * The request that the current thread answers. There is none in a job, at the start or on any other thread that no
 * browser waits for.
 *
 * @param id what the request is called in the log, in the audit log and in the header X-Request-Id of its answer
 * @param address where it comes from, as far as that can be trusted; of IPv6 only the network
 */
public record CurrentRequest(String id, String address) {
    private static final ThreadLocal<CurrentRequest> OF_THREAD = new ThreadLocal<>();

    public static Optional<CurrentRequest> find() {
        return Optional.ofNullable(OF_THREAD.get());
    }

    /** Said by the web module as soon as a request comes in; {@link #end} has to follow on the same thread. */
    public static void begin(CurrentRequest request) {
        OF_THREAD.set(request);
    }

    public static void end() {
        OF_THREAD.remove();
    }
}
