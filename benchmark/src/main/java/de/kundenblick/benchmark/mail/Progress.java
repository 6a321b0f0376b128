package de.kundenblick.benchmark.mail;

import de.kundenblick.benchmark.traffic.Database;
import de.kundenblick.benchmark.traffic.Machine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/** Waits until the server is done with mails, watching how it goes and what memory it takes. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 1_000;

    /** How many are done. */
    @FunctionalInterface
    interface Count {
        long done() throws SQLException;
    }

    private final Database database;
    private final Machine machine;

    Progress(Database database, Machine machine) {
        this.database = database;
        this.machine = machine;
    }

    /** @throws IllegalStateException when nothing moves any more */
    void watch(String what, long wanted, Count count) throws IOException, InterruptedException, SQLException {
        long heapBefore = machine.heap();
        Duration serverBefore = machine.serverTime();
        Duration postgresBefore = machine.postgresTime();
        long begin = count.done();
        long start = 0;
        long done = begin;
        long peak = 0;
        long moved = System.nanoTime();
        while (done - begin < wanted) {
            Thread.sleep(LOOK_MILLIS);
            long now = count.done();
            peak = Math.max(peak, machine.used());
            if (now > done) {
                start = start == 0 ? moved : start;
                moved = System.nanoTime();
                done = now;
            }
            if (System.nanoTime() - moved > PATIENCE.toNanos()) {
                throw new IllegalStateException("Nothing moves any more after " + (done - begin) + " of " + wanted);
            }
        }
        double seconds = (moved - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s, PostgreSQL %s%n"
                        + "| what | mails | seconds | per second | server CPU ms | PostgreSQL CPU ms | heap before MB |"
                        + " peak MB | after MB | resident MB | load |%n|---|---|---|---|---|---|---|---|---|---|---|%n"
                        + "| %s | %d | %.1f | %.1f | %.2f | %.2f | %d | %d | %d | %d | %.1f |%n",
                LocalDateTime.now(),
                database.text("show server_version"),
                what,
                wanted,
                seconds,
                wanted / seconds,
                each(machine.serverTime().minus(serverBefore), wanted),
                each(machine.postgresTime().minus(postgresBefore), wanted),
                heapBefore,
                peak,
                machine.heap(),
                machine.resident(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double each(Duration time, long mails) {
        return time.toNanos() / 1e6 / mails;
    }
}
