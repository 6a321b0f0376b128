package de.kundenblick.account;

import java.io.Serializable;
import java.util.List;

/** A record as an entry of a selection. */
public record Choice(Long id, String name) implements Serializable {
    /** What is chosen by name; what is not offered any more is known by its number only. */
    public static String nameOf(List<Choice> choices, Object id) {
        return choices.stream()
                .filter(choice -> choice.id.equals(id))
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> "#" + id);
    }
}
