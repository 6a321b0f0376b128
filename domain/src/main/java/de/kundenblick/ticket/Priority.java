package de.kundenblick.ticket;

import java.util.Arrays;

/** How soon a ticket wants attention, 1 very low to 5 very high. */
public enum Priority {
    VERY_LOW(1),
    LOW(2),
    NORMAL(3),
    HIGH(4),
    VERY_HIGH(5);

    private final int level;

    Priority(int level) {
        this.level = level;
    }

    /** 1 to 5, as stored and shown. */
    public int level() {
        return level;
    }

    /** @throws IllegalArgumentException outside 1 to 5 */
    public static Priority ofLevel(int level) {
        return Arrays.stream(values())
                .filter(priority -> priority.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Priority " + level));
    }
}
