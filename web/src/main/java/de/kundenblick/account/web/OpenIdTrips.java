package de.kundenblick.account.web;

import de.kundenblick.account.service.openid.Departure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers in the session who has gone to the provider: each may come back once, to the browser it left from. */
@ApplicationScoped
class OpenIdTrips {
    /** Reading terms and fetching a device takes its time at the provider. */
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    /** One for each open window. */
    private static final int MOST = 5;

    private static final String ATTRIBUTE = "de.kundenblick.openid";

    @Inject
    Clock clock;

    private final Object changes = new Object();

    void begin(Departure departure, String from, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        synchronized (changes) {
            var trips = new ArrayList<>(trips(session));
            trips.add(new OpenIdTrip(departure, from, clock.instant().plus(LIFETIME)));
            store(session, trips.subList(Math.max(0, trips.size() - MOST), trips.size()));
        }
    }

    /** Ends the trip: the same state comes back only once. */
    Optional<OpenIdTrip> end(String state, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        synchronized (changes) {
            var trips = trips(session);
            var found = trips.stream()
                    .filter(trip -> trip.departure().state().equals(state))
                    .findFirst();
            store(
                    session,
                    trips.stream()
                            .filter(trip -> !found.equals(Optional.of(trip)))
                            .toList());
            return found.filter(trip -> clock.instant().isBefore(trip.until()));
        }
    }

    private static List<OpenIdTrip> trips(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof OpenIdTrip[] stored ? List.of(stored) : List.of();
    }

    private static void store(HttpSession session, List<OpenIdTrip> trips) {
        session.setAttribute(ATTRIBUTE, trips.toArray(new OpenIdTrip[0]));
    }
}
