package de.kundenblick.job.service;

/**
 * Work that comes round again and again: every bean that implements this is found at the start and run in its rhythm, on
 * one node at a time. What was missed while no node ran is made up for once. A failure is logged, and the next round
 * comes as if nothing had happened.
 *
 * <p>A job has no caller and no transaction: it asks beans without permissions, never the services that pages ask.
 */
public interface RecurringJob {
    /** Stays the same for ever, as in {@code ticket.escalate}: the database knows the job by it. */
    String name();

    Rhythm rhythm();

    void run();
}
