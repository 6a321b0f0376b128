package de.kundenblick.job.service;

/**
 * Work that is asked for by {@link Jobs#start}, once for each key, and survives a restart. When a node dies in the middle
 * another one runs the job again from its beginning: it has to find out by itself what is done already.
 *
 * <p>A job has no caller and no transaction: it asks beans without permissions, never the services that pages ask.
 */
public interface OneTimeJob {
    /** Stays the same for ever, as in {@code exchange.import}: the database knows the job by it. */
    String name();

    /** A failure is logged and the job run again, a bit later each time, until it has failed {@link #tries} times. */
    Outcome run(Run run);

    default int tries() {
        return 6;
    }

    /** The job has failed too often and is not run again. */
    default void giveUp(String key) {}

    /** One attempt. */
    interface Run {
        /** What the job was started for, as in the id of an import. */
        String key();

        /** The node is about to stop: come to a good end and return {@link Outcome#AGAIN}, and another node goes on. */
        boolean isStopping();
    }

    /** What is to become of a job that has come to an end. */
    enum Outcome {
        DONE,
        /** It has to wait for something, and is run again in a moment. */
        AGAIN
    }
}
