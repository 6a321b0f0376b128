package de.kundenblick.mail.inbound.service.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The boundaries of the parts that are open, each with how deep it lies. */
final class Boundaries {
    private static final int FEWEST_BEFORE_WORDS = 6;

    private final Map<String, Deque<Integer>> levels = new HashMap<>();

    /** Null is none. */
    void add(String boundary, int level) {
        if (boundary != null) {
            String bytes = new String(boundary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            levels.computeIfAbsent(bytes, key -> new ArrayDeque<>()).push(level);
        }
    }

    /** Which part a line delimits that goes on so: twice its level, plus one for the last line; -1 for none. */
    int delimited(String line) {
        int found = exactly(line);
        int blank = found >= 0 ? -1 : line.indexOf(' ');
        return blank < FEWEST_BEFORE_WORDS ? found : exactly(line.substring(0, blank));
    }

    private int exactly(String line) {
        int level = level(line);
        if (level >= 0) {
            return level * 2;
        }
        level = line.endsWith("--") ? level(line.substring(0, line.length() - 2).stripTrailing()) : -1;
        return level < 0 ? -1 : level * 2 + 1;
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
