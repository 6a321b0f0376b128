package de.kundenblick.account.web;

import java.io.Serializable;
import java.util.List;

/**
 * Permissions about the same thing.
 *
 * @param title as the reader calls it
 */
public record PermissionGroup(String title, List<Line> lines) implements Serializable {
    /**
     * One of them.
     *
     * @param permission as services and pages name it
     * @param label as the reader calls it
     * @param about what one can do with it; empty when the label says it all
     */
    public record Line(String permission, String label, String about) implements Serializable {}
}
