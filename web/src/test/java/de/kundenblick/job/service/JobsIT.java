package de.kundenblick.job.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JobsIT {
    @Inject
    Jobs jobs;

    @Inject
    GivenJob job;

    @Inject
    GivenRound round;

    @Inject
    UserTransaction transaction;

    @Inject
    Fixtures given;

    @Test
    void aJobIsRunWhenItsTransactionIsCommittedAndNotOtherwise() throws Exception {
        transaction.begin();
        jobs.start(job, "rolled back");
        transaction.rollback();
        transaction.begin();
        jobs.start(job, "committed");
        transaction.commit();

        assertThat(job.next()).isEqualTo("run committed");
    }

    @Test
    void aJobThatFailsIsTriedAgainAndThenGivenUp() throws Exception {
        jobs.start(job, "bad");

        assertThat(job.next()).isEqualTo("run bad");
        assertThat(job.next()).isEqualTo("run bad");
        assertThat(job.next()).isEqualTo("gave up bad");
    }

    @Test
    void aJobWhoseNodeHasDiedIsRunByAnother() throws Exception {
        given.database()
                .update("INSERT INTO job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,"
                        + " version) VALUES ('given.once', 'orphan', now() - interval '1 hour', true, 'dead node',"
                        + " now() - interval '1 hour', 1)");

        assertThat(job.next()).isEqualTo("run orphan");
    }

    @Test
    void aRecurringJobComesRoundAgain() throws Exception {
        assertThat(round.comesRound(2)).isTrue();
    }
}
