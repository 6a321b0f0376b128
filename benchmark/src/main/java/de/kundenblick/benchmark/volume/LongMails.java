package de.kundenblick.benchmark.volume;

import java.sql.Connection;
import java.sql.SQLException;

/** Some tickets about which twenty mails went to and fro, most of them formatted and with what they answer below. */
class LongMails {
    private static final int TICKETS = 200;
    private static final int MAILS = 20;

    private static final String MESSAGES =
            """
            insert into ticket_message (id, version, ticket_id, sender, channel, visible, author, body, html, written_at)
            select nextval('id_sequence'), 1, t.id, case when i %% 2 = 0 then 'AGENT' else 'CUSTOMER' end, 'EMAIL', true,
                case when i %% 2 = 0 then 'Agent' else 'Kontakt' end,
                m.body || E'\\n\\nAm 24.11.2026 um 09:12 schrieb Support:\\n> ' || left(m.body, 300), false,
                now() - make_interval(days => 30, hours => -i)
            from (select id from ticket order by id desc limit %d) t cross join generate_series(1, %d) i
            cross join lateral (select body from ticket_message g where g.ticket_id = t.id limit 1) m
            """
                    .formatted(TICKETS, MAILS);

    private static final String HEADS =
            """
            insert into ticket_mail (id, version, message_id, direction, sender_address, sender_name, to_list, cc_list, html)
            select nextval('id_sequence'), 1, m.id, case when m.sender = 'AGENT' then 'OUT' else 'IN' end,
                'kunde@letters.example', m.author, 'Support <support@letters.example>', 'Chef <chef@letters.example>',
                case when m.id % 4 <> 0 then '<p><b>' || m.body || '</b></p>' end
            from ticket_message m where m.author in ('Agent', 'Kontakt') and m.channel = 'EMAIL'
            """;

    void load(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(MESSAGES);
            statement.execute(HEADS);
        }
        System.out.println("Loaded long mails");
    }
}
