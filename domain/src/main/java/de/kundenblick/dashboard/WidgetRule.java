package de.kundenblick.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration says of one widget, for everybody.
 *
 * @param enabled whether the widget exists at all
 * @param mandatory whether nobody can take it off the board
 * @param permission a further permission that readers need, null for none
 */
public record WidgetRule(boolean enabled, boolean mandatory, String permission) {
    public static final WidgetRule NONE = new WidgetRule(true, false, null);

    private static final String OFF = "off";
    private static final String MANDATORY = "mandatory";
    private static final String NEEDS = "needs:";

    /** Reads what {@link #format} wrote; words that it does not know are passed over. */
    public static WidgetRule parse(String stored) {
        var words = List.of(stored.split(" "));
        Optional<String> permission = words.stream()
                .filter(word -> word.startsWith(NEEDS))
                .map(word -> word.substring(NEEDS.length()))
                .findFirst();
        return new WidgetRule(!words.contains(OFF), words.contains(MANDATORY), permission.orElse(null));
    }

    public String format() {
        var words = new ArrayList<String>();
        if (!enabled) {
            words.add(OFF);
        }
        if (mandatory) {
            words.add(MANDATORY);
        }
        if (permission != null) {
            words.add(NEEDS + permission);
        }
        return String.join(" ", words);
    }
}
