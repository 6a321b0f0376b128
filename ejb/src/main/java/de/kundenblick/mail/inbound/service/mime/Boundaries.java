package de.kundenblick.mail.inbound.service.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The boundaries of the parts that are open, each with how deep it lies. */
final class Boundaries {
    private final Map<String, Deque<Integer>> levels = new HashMap<>();

    /** Null is none. */
    void add(String boundary, int level) {
        if (boundary != null) {
            String bytes = new String(boundary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            levels.computeIfAbsent(bytes, key -> new ArrayDeque<>()).push(level);
        }
    }

    /** Of the innermost part with this boundary, given as bytes; -1 when there is none. */
    int level(String bytes) {
        Deque<Integer> found = levels.get(bytes);
        return found == null || found.isEmpty() ? -1 : found.peek();
    }

    /** Whether a part further out has the same. */
    boolean isShared(int level) {
        return levels.values().stream().anyMatch(each -> each.size() > 1 && each.contains(level));
    }

    void remove(int level) {
        levels.values().forEach(each -> each.remove((Integer) level));
    }
}
