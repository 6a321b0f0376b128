package de.kundenblick.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A job that tells its test what becomes of it; started for a key that begins with {@code bad} it fails. */
@ApplicationScoped
public class GivenJob implements OneTimeJob {
    private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();

    @Override
    public String name() {
        return "given.once";
    }

    @Override
    public int tries() {
        return 2;
    }

    @Override
    public Outcome run(Run run) {
        happened.add("run " + run.key());
        if (run.key().startsWith("bad")) {
            throw new IllegalStateException("A job that fails");
        }
        return Outcome.DONE;
    }

    @Override
    public void giveUp(String key) {
        happened.add("gave up " + key);
    }

    /** Waits for it; null when nothing happens for a long time. */
    public String next() throws InterruptedException {
        return happened.poll(1, TimeUnit.MINUTES);
    }
}
