package de.kundenblick.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueueTreeTest {
    private final List<QueueTree.Node> queues = List.of(
            queue(1, "Support", null),
            queue(2, "Zweite", 1L),
            queue(3, "Erste", 1L),
            queue(4, "Tief", 2L),
            queue(5, "Anders", null));

    @Test
    void eachQueueStandsBeforeThoseInsideItByName() {
        assertThat(QueueTree.of(queues, id -> true).nodes())
                .extracting(node -> node.depth() + node.name())
                .containsExactly("0Anders", "0Support", "1Erste", "1Zweite", "2Tief");
    }

    @Test
    void aQueueInsideOneThatIsNotReadableStandsInItsPlace() {
        assertThat(QueueTree.of(queues, id -> id != 2).nodes())
                .extracting(node -> node.depth() + node.name())
                .containsExactly("0Anders", "0Support", "1Erste", "1Tief");
        assertThat(QueueTree.of(queues, id -> id == 4).nodes())
                .extracting(QueueTree.Node::depth)
                .containsExactly(0);
    }

    @Test
    void knowsWhatIsInsideAQueue() {
        var tree = QueueTree.of(queues, id -> id != 3);

        assertThat(tree.within(1)).containsExactly(1L, 2L, 4L);
        assertThat(tree.within(4)).containsExactly(4L);
        assertThat(tree.within(3)).isEmpty();
    }

    @Test
    void queuesThatContainEachOtherStandAtTheTop() {
        var tree = QueueTree.of(List.of(queue(1, "A", 2L), queue(2, "B", 1L)), id -> true);

        assertThat(tree.nodes()).extracting(QueueTree.Node::depth).containsExactly(0, 0);
    }

    private static QueueTree.Node queue(long id, String name, Long parent) {
        return new QueueTree.Node(id, name, parent, 0);
    }
}
