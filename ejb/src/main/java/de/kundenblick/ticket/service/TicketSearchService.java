package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.search.MatchReason;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.search.SearchQuery;
import de.kundenblick.shared.search.SqlCondition;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds tickets by number, subject and words of their messages in the queues that the caller may see. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TicketSearchService {
    private static final int FEWEST_LETTERS = 3;

    private static final Pattern OPERATORS = Pattern.compile("[\\s*+&|!()\"]+");

    @Inject
    TicketSearchRepository tickets;

    @Inject
    TicketSearch words;

    @Inject
    ReadableQueues readableQueues;

    @Resource
    SessionContext context;

    /**
     * The newest first, the one whose number was typed before all, those with the words in a message behind the others;
     * see {@link SearchQuery} for what can be typed.
     */
    public List<SearchHit> find(String typed, int most) {
        var query = SearchQuery.parse(typed);
        var scope = readableQueues.scope(context);
        if (query.isTooShort() || scope.isEmpty()) {
            return List.of();
        }
        var rows = query.isEverything()
                ? tickets.newest(scope, most)
                : tickets.hits(typed, subject(typed, query), scope, most);
        var hits = new ArrayList<SearchHit>(
                rows.stream().map(row -> hit(row, null)).toList());
        if (!query.isEverything() && hits.size() < most) {
            addMessages(hits, typed, scope, most);
        }
        return hits;
    }

    private void addMessages(List<SearchHit> hits, String typed, QueueScope scope, int most) {
        var readable = scope.all() ? List.<SqlCondition>of() : List.of(TicketConditions.readable(scope));
        var found = words.find(typed, readable, List.of(), false).ids();
        var known = hits.stream().map(SearchHit::mark).collect(Collectors.toSet());
        tickets.rows(found.subList(0, Math.min(found.size(), most))).stream()
                .map(row -> hit(row, new MatchReason("message", MatchReason.Kind.EXACT)))
                .filter(hit -> !known.contains(hit.mark()))
                .limit(most - hits.size())
                .forEach(hits::add);
    }

    /** Subjects are found by three letters in a row; of fewer, and of what is only excluded, numbers alone are found. */
    private static SqlCondition subject(String typed, SearchQuery query) {
        var words = Arrays.stream(OPERATORS.split(typed))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean findable = typed.contains("||")
                ? words.stream().allMatch(TicketSearchService::isLong)
                : words.stream().anyMatch(TicketSearchService::isLong);
        return findable && !typed.contains("!")
                ? query.condition("search_line(t.subject)")
                : new SqlCondition("FALSE", List.of());
    }

    private static boolean isLong(String word) {
        return word.length() >= FEWEST_LETTERS;
    }

    private static SearchHit hit(Object[] row, MatchReason reason) {
        String number = (String) row[0];
        return new SearchHit(
                (String) row[1],
                number,
                (String) row[2],
                "/intranet/ticket/show?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8),
                reason);
    }
}
