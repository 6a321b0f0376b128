package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.ParsedMail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The Message-IDs that an answer to a mail refers to, the latest last as in References. */
final class ThreadIds {
    private static final int MOST = 20;

    private ThreadIds() {}

    static String of(ParsedMail mail) {
        var ids = new ArrayList<>(mail.threadIds());
        Collections.reverse(ids);
        return of(String.join(" ", ids), mail.mailId());
    }

    /**
     * @param before separated by blanks, the latest last
     * @param last null without one
     */
    static String of(String before, String last) {
        var ids = new ArrayList<>(List.of(before.strip().split("\\s+")));
        if (last != null) {
            ids.addAll(Arrays.asList(last.strip().split("\\s+")));
        }
        var once = ids.stream()
                .filter(id -> id.matches("<[^<>]{3,250}>"))
                .distinct()
                .toList();
        return String.join(" ", once.subList(Math.max(0, once.size() - MOST), once.size()));
    }
}
