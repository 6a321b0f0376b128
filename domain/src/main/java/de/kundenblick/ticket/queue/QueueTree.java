package de.kundenblick.ticket.queue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Queues as they are nested, each before those inside it, by name. One inside a queue that the reader may not see
 * stands where that one would.
 */
public final class QueueTree implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A queue in its place.
     *
     * @param parentId null at the top
     * @param depth 0 at the top
     */
    public record Node(long id, String name, Long parentId, int depth) implements Serializable {}

    private final List<Node> nodes = new ArrayList<>();

    private QueueTree() {}

    /** @param queues in any order, whatever their depth says */
    public static QueueTree of(List<Node> queues, LongPredicate readable) {
        var tree = new QueueTree();
        Map<Long, Long> parents = new HashMap<>();
        queues.forEach(queue -> parents.put(queue.id(), queue.parentId()));
        Map<Long, List<Node>> inside = new HashMap<>();
        queues.stream()
                .filter(queue -> readable.test(queue.id()))
                .sorted(Comparator.comparing(Node::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Node::id))
                .forEach(queue -> inside.computeIfAbsent(above(queue, parents, readable), id -> new ArrayList<>())
                        .add(queue));
        tree.add(inside, null, 0);
        return tree;
    }

    /** The closest queue around it that is readable; null when there is none, or when queues contain each other. */
    private static Long above(Node queue, Map<Long, Long> parents, LongPredicate readable) {
        Set<Long> seen = new HashSet<>(Set.of(queue.id()));
        Long found = null;
        for (Long each = queue.parentId(); each != null; each = parents.get(each)) {
            if (!seen.add(each)) {
                return null;
            }
            found = found == null && readable.test(each) ? each : found;
        }
        return found;
    }

    private void add(Map<Long, List<Node>> inside, Long parent, int depth) {
        for (Node node : inside.getOrDefault(parent, List.of())) {
            nodes.add(new Node(node.id(), node.name(), parent, depth));
            add(inside, node.id(), depth + 1);
        }
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The queue and all inside it; nothing when the reader does not see it. */
    public List<Long> within(long id) {
        var within = new ArrayList<Long>();
        int depth = -1;
        for (Node node : nodes) {
            if (depth >= 0 && node.depth() <= depth) {
                break;
            }
            if (node.id() == id) {
                depth = node.depth();
            }
            if (depth >= 0) {
                within.add(node.id());
            }
        }
        return within;
    }
}
