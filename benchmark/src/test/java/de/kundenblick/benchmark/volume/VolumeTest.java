package de.kundenblick.benchmark.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VolumeTest {
    private final Plan plan = new Plan(Volume.PEER, Instant.parse("2026-01-01T00:00:00Z"), 7);

    @ParameterizedTest
    @EnumSource(Volume.class)
    void everyContactBelongsToOneCustomer(Volume volume) {
        int next = 0;
        for (int customer = 0; customer < volume.customers; customer++) {
            assertThat(volume.firstContact(customer)).isEqualTo(next);
            next += volume.contactsOf(customer);
        }
        assertThat(next).isEqualTo(volume.contacts);
    }

    @Test
    void thePeerVolumeHasTenContactsForEachCustomerAndOneGiant() {
        assertThat(Volume.PEER.contactsOf(0)).isBetween(9, 10);
        assertThat(Volume.PEER.contactsOf(999)).isEqualTo(500);
    }

    @Test
    void theSameSeedGivesTheSameRows() {
        var again = new Plan(Volume.PEER, plan.now(), 7);

        assertThat(again.random(Tickets.class, 3).nextLong())
                .isEqualTo(plan.random(Tickets.class, 3).nextLong());
        assertThat(plan.random(Tickets.class, 4).nextLong())
                .isNotEqualTo(plan.random(Tickets.class, 3).nextLong());
    }

    @Test
    void fewWordsMakeUpMostOfAText() {
        var words = new Vocabulary().text(new SplittableRandom(1), 10_000).split(" ");

        assertThat(words).hasSize(10_000);
        assertThat(Arrays.stream(words).distinct().count()).isBetween(1_000L, 4_000L);
    }

    @Test
    void ticketsHaveAboutTwoAndAHalfMessages() {
        double messages = IntStream.range(0, 2_000)
                .mapToObj(ticket -> TicketLife.of(plan, ticket))
                .filter(life -> life.state() != TicketLife.State.NEW)
                .mapToInt(TicketLife::messages)
                .average()
                .orElseThrow();

        assertThat(messages).isBetween(2.4, 2.6);
    }

    @Test
    void whatIsWrittenLiesBetweenTheBeginningAndTheLastChange() {
        var life = TicketLife.of(plan, 5);

        assertThat(life.written(0)).isEqualTo(life.created());
        assertThat(life.written(life.messages() - 1)).isBetween(life.created(), life.changed());
    }
}
