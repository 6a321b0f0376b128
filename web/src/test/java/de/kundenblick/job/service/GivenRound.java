package de.kundenblick.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Comes round all the time. */
@ApplicationScoped
public class GivenRound implements RecurringJob {
    private final Semaphore rounds = new Semaphore(0);

    @Override
    public String name() {
        return "given.round";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(1));
    }

    @Override
    public void run() {
        rounds.release();
    }

    /** Whether so many more rounds come. */
    public boolean comesRound(int times) throws InterruptedException {
        rounds.drainPermits();
        return rounds.tryAcquire(times, 1, TimeUnit.MINUTES);
    }
}
