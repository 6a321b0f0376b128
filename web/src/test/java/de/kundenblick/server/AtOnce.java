package de.kundenblick.server;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Two who do something at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What became of each. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> outcomes = Stream.of(one, other)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            return List.of(outcomes.get(0).get(), outcomes.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
