package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.ticket.TicketCounts.Group;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TicketCountsTest {
    private final TicketCounts counts = TicketCounts.of(
            List.of(
                    new Group(null, StateType.NEW, 3),
                    new Group(null, StateType.NEW, 2),
                    new Group(null, StateType.OPEN, 1),
                    new Group(null, StateType.PENDING_AUTO, 2),
                    new Group(null, StateType.CLOSED, 9),
                    new Group(null, StateType.REMOVED, 1),
                    new Group(null, StateType.MERGED, 1),
                    new Group(7L, StateType.NEW, 4),
                    new Group(7L, StateType.OPEN, 1),
                    new Group(7L, StateType.PENDING_REMINDER, 1),
                    new Group(7L, StateType.CLOSED, 10)),
            2);

    @Test
    @Tag("D-50")
    void theLinesOfTheStatusAddUpToAll() {
        long sum = Stream.of(
                        TicketSelection.UNFINISHED,
                        TicketSelection.PENDING_AUTO,
                        TicketSelection.CLOSED,
                        TicketSelection.REMOVED,
                        TicketSelection.MERGED)
                .mapToLong(counts::of)
                .sum();

        assertThat(sum).isEqualTo(counts.of(TicketSelection.ALL)).isEqualTo(19);
        assertThat(counts.of(TicketSelection.UNFINISHED)).isEqualTo(6);
        assertThat(counts.of(TicketSelection.ESCALATED)).isEqualTo(2);
    }

    @Test
    void aContactsTicketsCountWhereverTheyBelong() {
        assertThat(counts.ofContact(7, TicketSelection.UNFINISHED)).isEqualTo(6);
        assertThat(counts.ofContact(7, TicketSelection.CLOSED)).isEqualTo(10);
        assertThat(counts.ofContact(8, TicketSelection.CLOSED)).isZero();
    }
}
