package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.job.service.JobScheduler;
import de.kundenblick.mail.MailFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Sending over several connections at once. */
class MailRoundTest {
    private final List<String> heard = new ArrayList<>();
    private final Deque<Integer> due = new ArrayDeque<>();
    private int open;

    @Test
    void aMailServerThatTakesOneConnectionOnlyIsNotAway() {
        due.addAll(List.of(40, 40, 0));

        round(1).run();

        assertThat(heard)
                .as("the second time nobody tries another one")
                .containsExactly("connected", "refused", "claimed", "closed", "connected", "claimed", "closed");
    }

    @Test
    void oneThatTakesNoneIs() {
        due.addAll(List.of(40, 40, 0));

        round(0).run();

        assertThat(heard).containsExactly("refused", "blamed");
    }

    private MailRound round(int most) {
        var round = new MailRound();
        round.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        round.delivery = new Delivery();
        round.server = new Server(most);
        round.jobs = new JobScheduler() {
            @Override
            public Future<Void> beside(Runnable work) {
                work.run();
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public boolean isStopping() {
                return false;
            }
        };
        return round;
    }

    private final class Delivery extends MailDelivery {
        @Override
        int due(int most) {
            return due.poll();
        }

        @Override
        List<Letter> claim(String claim, int most) {
            heard.add("claimed");
            return List.of();
        }

        @Override
        void blame(MailFault fault) {
            heard.add("blamed");
        }

        @Override
        void takeBackLost() {
            // There is none.
        }
    }

    private final class Server extends MailServer {
        private final int most;

        Server(int most) {
            super(Optional.of(new MailSettings(
                    Optional.empty(),
                    "127.0.0.1",
                    25,
                    MailSettings.Security.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ofSeconds(20),
                    "kundenblick@example.org",
                    "Kundenblick")));
            this.most = most;
        }

        @Override
        MailConnection connect() throws MailServerAwayException {
            if (open == most) {
                heard.add("refused");
                throw new MailServerAwayException(MailFault.UNREACHABLE, new IllegalStateException("too many"));
            }
            open++;
            heard.add("connected");
            return new MailConnection(null, null, null) {
                @Override
                public void close() {
                    open--;
                    heard.add("closed");
                }
            };
        }
    }
}
