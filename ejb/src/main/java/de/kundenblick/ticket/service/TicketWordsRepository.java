package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.Passage;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.search.TextQuery;
import de.kundenblick.ticket.FoundIn;
import de.kundenblick.ticket.FoundIn.Place;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Looks for words in numbers, subjects, messages, addresses of senders and names of files of tickets. The work is
 * bounded: of what stands in very many tickets the newest are found.
 */
@Dependent
class TicketWordsRepository {
    /** Hits that are listed. */
    static final int MOST_HITS = 1_000;

    /** Tickets of a filter that are looked into one by one, whatever the words are. */
    static final int FEW_TICKETS = 2_000;

    private static final String HEADLINE = "StartSel=\"" + Passage.BEGIN + "\", StopSel=\"" + Passage.END
            + "\", MaxFragments=2, MinWords=6, MaxWords=18, FragmentDelimiter=\" … \"";

    private static final String PLAN =
            """
            SELECT CAST(asked.words AS text), e.messages, e.of_messages, e.subjects, e.of_subjects
            FROM (SELECT %s AS words) asked, LATERAL ticket_search_estimate(asked.words, ?) e
            """;

    private static final String SNIPPETS =
            """
            SELECT t.id, t.number, t.subject, m.author, m.written_at, m.attachments,
                ts_headline('pg_catalog.german', regexp_replace(left(m.body, 50000),
                    CASE WHEN m.html THEN '<[^>]*>|&nbsp;' ELSE '[[:cntrl:]]+' END, ' ', 'g'), CAST(? AS tsquery), ?)
            FROM ticket t LEFT JOIN ticket_message m ON m.ticket_id = t.id AND m.id = ANY (CAST(? AS bigint[]))
            WHERE t.id = ANY (CAST(? AS bigint[]))
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * How the words are looked for.
     *
     * @param words as PostgreSQL writes a query; empty when every word says too little
     */
    record Plan(String words, boolean commonWords, boolean commonSubject) {}

    /** @param messageId of the newest message that has the words; null when they stand elsewhere */
    record Hit(long ticketId, Long messageId, Place place) {}

    /** From here on the planner prefers indexes until the transaction ends. */
    Plan plan(TextQuery query) {
        var words = query.words();
        var parameters = new ArrayList<>(words.parameters());
        parameters.add(query.likeliest());
        Object[] row = rows(PLAN.formatted(words.sql()), parameters).get(0);
        return new Plan((String) row[0], isCommon(row[1], row[2]), isCommon(row[3], row[4]) || !query.isFindable());
    }

    /** Of words that statistics do not know the planner guesses half a percent; those are worth a look into the index. */
    private static boolean isCommon(Object rows, Object of) {
        long many = Math.max(5_000, ((Number) of).longValue() / 50);
        return ((Number) rows).longValue() > many;
    }

    /**
     * The newest hits in the wanted order, one more than {@link #MOST_HITS} when there are more.
     *
     * @param readable what a ticket has to fulfil besides
     * @param few whether that leaves at most {@link #FEW_TICKETS}
     */
    List<Hit> hits(TextQuery query, Plan plan, String typed, SqlCondition readable, boolean few, boolean ranked) {
        var sql = new TicketWordsSql(query, plan, readable);
        var statement = few
                ? sql.inFew(typed.strip(), ranked)
                : sql.everywhere(typed.strip().toUpperCase(Locale.ROOT), ranked);
        return rows(statement.sql(), statement.parameters()).stream()
                .map(row -> new Hit(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        Place.values()[((Number) row[2]).intValue()]))
                .toList();
    }

    /** Whether at most {@link #FEW_TICKETS} fulfil a condition. */
    boolean areFew(SqlCondition readable) {
        var sql = "SELECT 1 FROM ticket t WHERE " + readable.sql() + " LIMIT " + (FEW_TICKETS + 1);
        return rows(sql, readable.parameters()).size() <= FEW_TICKETS;
    }

    /** Passages of the hits that are shown, by ticket. */
    Map<Long, FoundIn> passages(TextQuery query, Plan plan, Collection<Hit> shown) {
        var places = new HashMap<Long, Place>();
        shown.forEach(hit -> places.put(hit.ticketId(), hit.place()));
        var found = new HashMap<Long, FoundIn>();
        var messages =
                shown.stream().map(Hit::messageId).filter(Objects::nonNull).toList();
        for (Object[] row : rows(SNIPPETS, List.of(plan.words(), HEADLINE, array(messages), array(places.keySet())))) {
            long id = ((Number) row[0]).longValue();
            found.put(id, found(query, row, places.get(id)));
        }
        return found;
    }

    private static FoundIn found(TextQuery query, Object[] row, Place place) {
        if (row[3] == null) {
            String marked = query.marked((String) row[place == Place.NUMBER ? 1 : 2]);
            return new FoundIn(place, null, null, marked);
        }
        var at = ((Timestamp) row[4]).toInstant();
        String headline = (String) row[6];
        String files = query.marked(((String) row[5]).replace('\n', ' '));
        return headline.indexOf(Passage.BEGIN) < 0 && files.indexOf(Passage.BEGIN) >= 0
                ? new FoundIn(Place.ATTACHMENT, (String) row[3], at, files)
                : new FoundIn(Place.MESSAGE, (String) row[3], at, headline);
    }

    static String array(Collection<Long> ids) {
        return '{' + String.join(",", ids.stream().map(Object::toString).toList()) + '}';
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<Object> parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.getResultList();
    }
}
