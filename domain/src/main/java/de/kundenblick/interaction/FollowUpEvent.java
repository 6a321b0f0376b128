package de.kundenblick.interaction;

import java.time.Instant;
import java.time.LocalDate;

/** What somebody's calendar says of a follow-up: no word of what was said. */
public record FollowUpEvent(String number, String topic, String customer, LocalDate on, Instant changedAt) {}
