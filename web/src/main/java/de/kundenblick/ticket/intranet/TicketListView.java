package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.TicketLists;
import java.util.HashMap;
import java.util.Map;

/** A page that shows the list of tickets for a purpose. */
enum TicketListView {
    LIST("list", Map.of(), Map.of()),
    QUEUES("queues", Map.of(), Map.of()),
    MINE("mine", Map.of("scope", "mine"), Map.of("show", "unfinished")),
    WATCHED("watched", Map.of("scope", "watched"), Map.of("show", "unfinished")),
    ESCALATIONS(
            "escalations",
            Map.of(),
            Map.of(
                    "escalation", TicketLists.SOON,
                    "sort", "escalation",
                    "columns", "number,escalation,subject,customer,state,priority,queue,owner")),
    STATUS("status", Map.of(), Map.of("show", "unfinished")),
    SEARCH("search", Map.of(), Map.of());

    private static final String ORDER = "sort";

    private final String page;
    private final Map<String, String> always;
    private final Map<String, String> atFirst;

    /**
     * @param always filters that make the page what it is
     * @param atFirst what it opens with as long as the address says nothing about the list
     */
    TicketListView(String page, Map<String, String> always, Map<String, String> atFirst) {
        this.page = page;
        this.always = always;
        this.atFirst = atFirst;
    }

    String path() {
        return "/intranet/ticket/" + page;
    }

    boolean isAlways(String filter) {
        return always.containsKey(filter);
    }

    /** The filter that the tabs of the page choose. */
    String tabs() {
        return this == ESCALATIONS ? "escalation" : "show";
    }

    /** @param silent whether the address says nothing about the list */
    Map<String, String> completed(Map<String, String> parameters, boolean silent) {
        var all = new HashMap<>(parameters);
        if (silent) {
            all.putAll(atFirst);
        }
        all.putAll(always);
        boolean words = !all.getOrDefault(TicketLists.WORDS, "").isBlank();
        if (words) {
            all.putIfAbsent(ORDER, TicketLists.RELEVANCE);
        } else if (all.getOrDefault(ORDER, "").endsWith(TicketLists.RELEVANCE)) {
            all.remove(ORDER);
        }
        return all;
    }
}
