package de.kundenblick.ticket.service;

import java.util.List;

/** A list of names within a sentence, cut when it is long. */
final class Names {
    private static final int MOST = 8;

    private Names() {}

    static String some(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? some + " … (" + names.size() + ')' : some;
    }
}
