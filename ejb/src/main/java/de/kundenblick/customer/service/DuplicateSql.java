package de.kundenblick.customer.service;

import de.kundenblick.customer.RecordKind;

/**
 * How records that mean the same are found. Never by comparing everything with everything: records are grouped by keys
 * that they share, and a key that too many share, such as the number of a switchboard, says nothing about any two of them.
 *
 * @param pairs the table of pairs
 * @param search writes all pairs with a score of at least {@value #LEAST_SCORE}; takes the moment
 * @param list score, reasons, and both sides; takes a reason and a text twice as patterns
 * @param hints what looks like a record that is being entered
 */
record DuplicateSql(String pairs, String search, String list, String count, String hints) {
    static final double SIMILAR = 0.6;
    static final int LEAST_SCORE = 50;

    private static final String GROUPS =
            """
            ), alike AS (
                SELECT reason, points, array_agg(DISTINCT id) AS ids FROM keys GROUP BY reason, points, key
                HAVING count(*) BETWEEN 2 AND 12
            """;

    private static final String PAIRS =
            """
            ), found AS (
                SELECT one, other, reason, points
                FROM alike CROSS JOIN LATERAL unnest(ids) AS one CROSS JOIN LATERAL unnest(ids) AS other
                WHERE one < other
                UNION
                SELECT one.id, other.id, 'similar', 50
                FROM near CROSS JOIN LATERAL unnest(ids) AS a CROSS JOIN LATERAL unnest(ids) AS b
                JOIN %1$s one ON one.id = a JOIN %1$s other ON other.id = b
                WHERE a < b AND one.name_key <> other.name_key AND similarity(one.name_key, other.name_key) >= 0.6
            ), scored AS (
                SELECT one, other, least(100, sum(points)) AS score, string_agg(reason, ',' ORDER BY points DESC, reason) AS reasons
                FROM found GROUP BY one, other HAVING sum(points) >= 50
            )
            INSERT INTO %1$s_duplicate AS d (first_id, second_id, score, reasons, found_at)
            SELECT one, other, score, reasons, ? FROM scored
            ON CONFLICT (first_id, second_id) DO UPDATE
            SET score = excluded.score, reasons = excluded.reasons, found_at = excluded.found_at
            WHERE d.dismissed_at IS NULL
            """;

    private static final String FILTERED =
            """
            FROM %1$s_duplicate d JOIN %1$s a ON a.id = d.first_id JOIN %1$s b ON b.id = d.second_id
            WHERE d.dismissed_at IS NULL AND d.reasons LIKE ?
            AND (a.search_text LIKE ? ESCAPE '!' OR b.search_text LIKE ? ESCAPE '!')
            """;

    private static final DuplicateSql CUSTOMERS = new DuplicateSql(
            "customer_duplicate",
            """
            WITH keys AS (
                SELECT 'name' AS reason, 60 AS points, name_key AS key, id FROM customer WHERE kind <> 'UNKNOWN'
                UNION ALL SELECT 'email', 70, lower(email), id FROM customer WHERE email IS NOT NULL
                UNION ALL SELECT 'phone', 50, p.e164, id
                    FROM customer CROSS JOIN LATERAL (VALUES (phone), (mobile)) AS p (e164) WHERE p.e164 IS NOT NULL
                UNION ALL SELECT 'website', 50, site_key, id FROM customer WHERE site_key <> ''
                UNION ALL SELECT 'address', 30, place_key, customer_id FROM customer_address WHERE place_key IS NOT NULL
            """
                    + GROUPS
                    + """
            ), near AS (
                SELECT array_agg(DISTINCT c.id) AS ids
                FROM customer c JOIN customer_address a ON a.customer_id = c.id
                WHERE a.zip IS NOT NULL AND c.kind <> 'UNKNOWN' GROUP BY lower(a.zip), left(c.name_key, 4)
                HAVING count(*) BETWEEN 2 AND 30
            """
                    + PAIRS.formatted("customer"),
            """
            SELECT d.score, d.reasons, a.id, a.number, a.name,
                (SELECT max(x.city) FROM customer_address x WHERE x.customer_id = a.id AND x.position = 0) AS a_city,
                b.id AS b_id, b.number AS b_number, b.name AS b_name,
                (SELECT max(x.city) FROM customer_address x WHERE x.customer_id = b.id AND x.position = 0) AS b_city
            """
                    + FILTERED.formatted("customer")
                    + "ORDER BY d.score DESC, d.first_id, d.second_id",
            "SELECT count(*) " + FILTERED.formatted("customer"),
            """
            WITH typed AS MATERIALIZED (
                SELECT name_key(CAST(? AS text)) AS name, lower(CAST(? AS text)) AS email, CAST(? AS text) AS phone,
                    CAST(? AS text) AS mobile, site_key(CAST(? AS text)) AS site,
                    place_key(CAST(? AS text), CAST(? AS text)) AS place
            ), hit AS (
                SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM customer WHERE name_key % t.name ORDER BY similarity(name_key, t.name) DESC LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM customer WHERE lower(email) = t.email LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM customer WHERE phone IN (t.phone, t.mobile) LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM customer WHERE mobile IN (t.phone, t.mobile) LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM customer WHERE site_key = t.site AND t.site <> '' LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT customer_id AS id FROM customer_address WHERE place_key = t.place AND t.place <> ' ' LIMIT 5) x
            )
            SELECT c.number, c.name,
                (SELECT max(x.city) FROM customer_address x WHERE x.customer_id = c.id AND x.position = 0) AS about,
                concat_ws(',',
                    CASE WHEN similarity(c.name_key, t.name) >= 0.6 THEN 'name' END,
                    CASE WHEN lower(c.email) = t.email THEN 'email' END,
                    CASE WHEN c.phone IN (t.phone, t.mobile) OR c.mobile IN (t.phone, t.mobile) THEN 'phone' END,
                    CASE WHEN c.site_key = t.site THEN 'website' END,
                    CASE WHEN EXISTS (SELECT 1 FROM customer_address x
                        WHERE x.customer_id = c.id AND x.place_key = t.place) THEN 'address' END) AS reasons
            FROM hit JOIN customer c ON c.id = hit.id CROSS JOIN typed t
            ORDER BY similarity(c.name_key, t.name) DESC, c.id
            LIMIT 5
            """);

    private static final DuplicateSql CONTACTS = new DuplicateSql(
            "contact_duplicate",
            """
            WITH keys AS (
                SELECT 'name' AS reason, 40 AS points, name_key AS key, id FROM contact
                UNION ALL SELECT 'customer', 40, name_key || '@' || main_customer_id, id FROM contact
                UNION ALL SELECT 'email', 70, lower(email), id FROM contact WHERE email IS NOT NULL
                UNION ALL SELECT 'mobile', 60, mobile, id FROM contact WHERE mobile IS NOT NULL
                UNION ALL SELECT 'phone', 20, phone, id FROM contact WHERE phone IS NOT NULL
                UNION ALL SELECT 'address', 15, place_key, id FROM contact WHERE place_key IS NOT NULL
            """
                    + GROUPS
                    + """
            ), near AS (
                SELECT array_agg(id) AS ids FROM contact GROUP BY main_customer_id, left(name_key, 3)
                HAVING count(*) BETWEEN 2 AND 30
            """
                    + PAIRS.formatted("contact"),
            """
            SELECT d.score, d.reasons, a.id, a.login, a.display_name,
                (SELECT m.name FROM customer m WHERE m.id = a.main_customer_id) AS a_customer,
                b.id AS b_id, b.login AS b_login, b.display_name AS b_name,
                (SELECT m.name FROM customer m WHERE m.id = b.main_customer_id) AS b_customer
            """
                    + FILTERED.formatted("contact")
                    + "ORDER BY d.score DESC, d.first_id, d.second_id",
            "SELECT count(*) " + FILTERED.formatted("contact"),
            """
            WITH typed AS MATERIALIZED (
                SELECT name_key(CAST(? AS text)) AS name, lower(CAST(? AS text)) AS email, CAST(? AS text) AS phone,
                    CAST(? AS text) AS mobile
            ), hit AS (
                SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM contact WHERE name_key % t.name ORDER BY similarity(name_key, t.name) DESC LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM contact WHERE lower(email) = t.email LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM contact WHERE phone IN (t.phone, t.mobile) LIMIT 5) x
                UNION SELECT x.id FROM typed t CROSS JOIN LATERAL (
                    SELECT id FROM contact WHERE mobile IN (t.phone, t.mobile) LIMIT 5) x
            )
            SELECT c.login, c.display_name, m.name AS about,
                concat_ws(',',
                    CASE WHEN similarity(c.name_key, t.name) >= 0.6 THEN 'name' END,
                    CASE WHEN lower(c.email) = t.email THEN 'email' END,
                    CASE WHEN c.phone IN (t.phone, t.mobile) OR c.mobile IN (t.phone, t.mobile) THEN 'phone' END) AS reasons
            FROM hit JOIN contact c ON c.id = hit.id JOIN customer m ON m.id = c.main_customer_id CROSS JOIN typed t
            ORDER BY similarity(c.name_key, t.name) DESC, c.id
            LIMIT 5
            """);

    static DuplicateSql of(RecordKind kind) {
        return switch (kind) {
            case CUSTOMER -> CUSTOMERS;
            case CONTACT -> CONTACTS;
        };
    }
}
