package de.kundenblick.shared.web.list;

import java.io.Serializable;
import java.util.List;

/**
 * A field of the filter form, or of what can be changed of many.
 *
 * @param value what is asked for; empty when nothing is
 * @param shown the same in words
 * @param input the type of the field that it is typed into
 * @param options what can be chosen; empty when it is typed
 * @param without the address without this filter; null when nothing is asked for
 */
public record ListField(
        String name, String label, String value, String shown, String input, List<ListOption> options, String without)
        implements Serializable {

    /** As {@code input}: one of the options always holds, so that none is for any. */
    public static final String SETTING = "setting";

    /** Takes a copy: a field does not change. */
    public ListField {
        options = List.copyOf(options);
    }
}
