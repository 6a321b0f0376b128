package de.kundenblick.shared.list;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Records that somebody has chosen from a list, each in the state that was seen. */
public final class Selection implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The most that are changed or exported at once by name. */
    public static final int MOST = 10_000;

    private final List<Long> ids;
    private final List<Integer> versions;

    private Selection(List<Long> ids, List<Integer> versions) {
        this.ids = List.copyOf(ids);
        this.versions = List.copyOf(versions);
    }

    /** @param marks of {@link ListRow#mark}, separated by commas; what is none is left out */
    public static Selection parse(String marks) {
        var ids = new ArrayList<Long>();
        var versions = new ArrayList<Integer>();
        for (String mark : marks == null ? new String[0] : marks.split(",", MOST + 1)) {
            if (ids.size() < MOST && mark.matches("\\d{1,18}:\\d{1,9}")) {
                int colon = mark.indexOf(':');
                ids.add(Long.valueOf(mark.substring(0, colon)));
                versions.add(Integer.valueOf(mark.substring(colon + 1)));
            }
        }
        return new Selection(ids, versions);
    }

    public int size() {
        return ids.size();
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /** As an array of PostgreSQL, {@code {1,2,3}}. */
    public String ids() {
        return array(ids);
    }

    /** As {@link #ids}, in the same order. */
    public String versions() {
        return array(versions);
    }

    private static String array(List<? extends Number> numbers) {
        return '{' + String.join(",", numbers.stream().map(Object::toString).toList()) + '}';
    }
}
