package de.kundenblick.benchmark.traffic;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sessions that play a scenario side by side, each one request at a time, for a bounded time. */
class Traffic {
    /** How long each request took, in nanoseconds and ascending order, and how long all of it took. */
    record Result(long[] nanos, Duration time) {
        double perSecond() {
            return nanos.length / (time.toNanos() / 1e9);
        }

        /** @param share 0.5 for the median */
        double millis(double share) {
            int index = (int) Math.ceil(share * nanos.length) - 1;
            return nanos.length == 0 ? Double.NaN : nanos[Math.max(0, index)] / 1e6;
        }
    }

    private final Samples samples;

    Traffic(Samples samples) {
        this.samples = samples;
    }

    Result play(Scenario scenario, List<Session> sessions, Duration time) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var threads = Executors.newFixedThreadPool(sessions.size());
        try {
            var parts = new ArrayList<Future<List<Long>>>();
            for (Session session : sessions) {
                long seed = parts.size();
                parts.add(threads.submit(() -> play(scenario, session, seed, start + time.toNanos())));
            }
            var all = new ArrayList<Long>();
            for (var part : parts) {
                all.addAll(part.get());
            }
            var took = Duration.ofNanos(System.nanoTime() - start);
            return new Result(all.stream().mapToLong(Long::longValue).sorted().toArray(), took);
        } catch (ExecutionException failed) {
            throw new IOException("A session of " + scenario + " failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> play(Scenario scenario, Session session, long seed, long end) throws IOException {
        var random = new SplittableRandom(seed);
        var nanos = new ArrayList<Long>();
        session.note(nanos::add);
        do {
            scenario.play(session, samples, random);
        } while (System.nanoTime() < end);
        return nanos;
    }
}
