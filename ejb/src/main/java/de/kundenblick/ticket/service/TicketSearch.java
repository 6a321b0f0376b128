package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.search.TextQuery;
import de.kundenblick.ticket.FoundIn;
import de.kundenblick.ticket.service.TicketWordsRepository.Hit;
import de.kundenblick.ticket.service.TicketWordsRepository.Plan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds tickets by words, among those that fulfil some conditions. */
@Dependent
class TicketSearch {
    private static final Found NOTHING = new Found(null, null, List.of(), false);

    @Inject
    TicketWordsRepository words;

    /**
     * What was found.
     *
     * @param cut whether there is more, and older
     */
    record Found(TextQuery query, Plan plan, List<Hit> hits, boolean cut) {
        List<Long> ids() {
            return hits.stream().map(Hit::ticketId).toList();
        }
    }

    /**
     * @param readable what every hit has to fulfil
     * @param filters what it is narrowed by besides, with what is readable
     * @param ranked whether the best comes first; otherwise the newest
     */
    Found find(String typed, List<SqlCondition> readable, List<SqlCondition> filters, boolean ranked) {
        var query = TextQuery.parse(typed);
        if (query.isNothing()) {
            return NOTHING;
        }
        var condition = all(readable);
        boolean few = false;
        if (!filters.isEmpty()) {
            condition = condition.and(all(filters));
            few = words.areFew(condition);
        }
        var plan = words.plan(query);
        var hits = words.hits(query, plan, typed, condition, few, ranked);
        boolean cut = hits.size() > TicketWordsRepository.MOST_HITS;
        var listed = cut ? hits.subList(0, TicketWordsRepository.MOST_HITS) : hits;
        return new Found(query, plan, List.copyOf(listed), cut || plan.commonWords() && !few);
    }

    /** Passages of those of the hits that are shown. */
    Map<Long, FoundIn> passages(Found found, Collection<Long> shown) {
        var hits = found.hits().stream()
                .filter(hit -> shown.contains(hit.ticketId()))
                .toList();
        return hits.isEmpty() ? Map.of() : words.passages(found.query(), found.plan(), hits);
    }

    static SqlCondition all(List<SqlCondition> conditions) {
        return conditions.stream().reduce(new SqlCondition("TRUE", List.of()), SqlCondition::and);
    }
}
