package de.kundenblick.job.service;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a job comes round. */
public sealed interface Rhythm {
    /** @param pause from the end of one round to the beginning of the next */
    record Every(Duration pause) implements Rhythm {}

    /** @param zone whose clock counts, also when it is changed */
    record Daily(LocalTime time, ZoneId zone) implements Rhythm {}
}
