package de.kundenblick.account.web;

import de.kundenblick.account.service.openid.Departure;
import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody on the way to the provider and back.
 *
 * @param from where the caller wanted to go; null for nowhere in particular
 */
record OpenIdTrip(Departure departure, String from, Instant until) implements Serializable {}
