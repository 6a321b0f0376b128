package de.kundenblick.demo.service;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Chance that comes out the same on every first start, and moments relative to the current one. */
class DemoRandom {
    private static final long SEED = 10_482;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Random random = new Random(SEED);
    private final Instant now;

    DemoRandom(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int upTo(int limit) {
        return random.nextInt(limit);
    }

    double share() {
        return random.nextDouble();
    }

    /** In working hours on about that day; never in the future. */
    Instant daysAgo(double days) {
        var day = now.atZone(ZONE).toLocalDate().minusDays((long) days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        var moment = day.atTime(LocalTime.of(7, 30)).atZone(ZONE).toInstant().plusSeconds(random.nextInt((int)
                Duration.ofHours(10).toSeconds()));
        return moment.isBefore(now) ? moment : hoursAgo(0.2 + 5 * random.nextDouble());
    }

    Instant hoursAgo(double hours) {
        return now.minusSeconds(Math.round(hours * 3600));
    }

    LocalDate today() {
        return day(now);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** In their order; none is in the future. */
    List<Instant> moments(int count, Instant from, Instant to) {
        var latest = to.isBefore(now) ? to : now;
        return Stream.generate(() -> between(from, latest))
                .limit(count)
                .sorted()
                .toList();
    }

    Instant between(Instant from, Instant to) {
        long seconds = Math.max(1, Duration.between(from, to).toSeconds());
        return from.plusSeconds((long) (seconds * random.nextDouble()));
    }
}
