package de.kundenblick.benchmark.traffic;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What visitors look at. Customers, people and tickets are drawn by their tickets, so that the busy ones are looked at
 * more often, as at work.
 *
 * @param employees agents who see the same queues; the samples are drawn from these
 * @param giant the customer with the most tickets
 */
record Samples(
        List<String> customers,
        List<String> people,
        List<String> tickets,
        List<String> names,
        List<String> queues,
        List<String> words,
        List<String> portalLogins,
        Map<String, List<String>> messages,
        Map<String, List<String>> requests,
        List<String> interactions,
        List<String> mailTickets,
        List<String> employees,
        String giant) {

    private static final int MOST = 500;

    /** The largest group of agents whose teams open the same queues to them. */
    private static final String COLLEAGUES =
            """
            select array_agg(login order by login) as logins, queues from (
                select e.login, array_agg(distinct q.queue_id order by q.queue_id) as queues
                from employee e
                join employee_role r on r.employee_id = e.id and r.role_id = 1
                join employee_team t on t.employee_id = e.id
                join queue_team q on q.team_id = t.team_id
                where e.enabled group by e.login) readable
            group by queues order by count(*) desc, cardinality(queues) desc limit 1
            """;

    /** A share of a large table is enough to draw from. */
    private static final String TICKETS =
            """
            (select number, customer_id, contact_id from ticket
             where queue_id = any (array(select unnest(queues) from colleagues))
             and random() < (select 50000 / greatest(reltuples, 50000) from pg_class where oid = 'ticket'::regclass)
             limit 20000) t
            """;

    /** Those with as many mails as a page shows. */
    private static final String MAIL_TICKETS =
            """
            select t.number from (select g.ticket_id from ticket_mail m join ticket_message g on g.id = m.message_id
                group by g.ticket_id having count(*) >= 20 limit 50) long join ticket t on t.id = long.ticket_id
            where t.queue_id = any (array(select unnest(queues) from colleagues))
            """;

    /** Contacts who have a message and a ticket to look at. */
    private static final String PORTAL_LOGINS =
            """
             from portal_login l join contact c on c.portal_login_id = l.id where l.enabled
             and exists (select from interaction i where i.contact_id = c.id and i.visible_at is not null)
             and exists (select from ticket t where t.contact_id = c.id and t.visible_at is not null)
            """;

    static Samples of(Database database) throws SQLException {
        database.texts("select setseed(0.5)");
        database.update("create temp table colleagues as " + COLLEAGUES);
        return new Samples(
                database.texts("select c.number from " + TICKETS + " join customer c on c.id = t.customer_id"
                        + " order by random() limit " + MOST),
                database.texts("select k.login from " + TICKETS + " join contact k on k.id = t.contact_id"
                        + " order by random() limit " + MOST),
                database.texts("select number from " + TICKETS + " order by random() limit " + MOST),
                database.texts(
                        "select lower(name) from customer where length(name) > 5 order by random() limit " + MOST),
                database.texts("select unnest(queues) from (select queues from colleagues limit 1) readable"),
                database.texts("select distinct lower(word) from (select body from ticket_message limit 300) m,"
                        + " regexp_split_to_table(m.body, '\\W+') word where word ~ '^[A-Za-z]{8,}$' limit " + MOST),
                database.texts("select l.login" + PORTAL_LOGINS + " order by l.id"),
                ofLogins(database, "interaction"),
                ofLogins(database, "ticket"),
                database.texts("select number from (select number from interaction order by id desc limit 20000) i"
                        + " order by random() limit " + MOST),
                database.texts(MAIL_TICKETS),
                database.texts("select unnest(logins) from colleagues limit 20"),
                database.text("select c.number from customer c join ticket t on t.customer_id = c.id"
                        + " group by c.number order by count(*) desc limit 1"));
    }

    /** Each login with the numbers of what it may see of its own. */
    private static Map<String, List<String>> ofLogins(Database database, String table) throws SQLException {
        var numbers = new HashMap<String, List<String>>();
        var rows = database.texts("select l.login || ' ' || r.number from portal_login l join contact c"
                + " on c.portal_login_id = l.id join " + table
                + " r on r.contact_id = c.id and r.visible_at is not null");
        for (String row : rows) {
            String[] pair = row.split(" ");
            numbers.computeIfAbsent(pair[0], login -> new ArrayList<>()).add(pair[1]);
        }
        return numbers;
    }

    List<String> messagesOf(String login) {
        return messages.get(login);
    }

    List<String> requestsOf(String login) {
        return requests.get(login);
    }

    static String any(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
