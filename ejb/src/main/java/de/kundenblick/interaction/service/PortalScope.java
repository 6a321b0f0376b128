package de.kundenblick.interaction.service;

import de.kundenblick.customer.SignedInContact;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which interactions a contact sees at the portal: those of the contact's customers of which something is published, as
 * long as they are the contact's own, addressed to nobody in particular, or everybody's are shown; and those shared with
 * the contact by name. Every question of the portal about an interaction {@code i} asks this. Of the parameters, ?1 is the
 * contact, ?2 the customers and ?3 the moment; those of the question itself begin with ?{@value #FIRST_FREE}.
 */
record PortalScope(SignedInContact reader, Instant now) {
    static final int FIRST_FREE = 4;

    private static final String OF_CUSTOMER = "i.customer_id = ANY (CAST(?2 AS bigint[]))";

    private static final String SHARED = "EXISTS (SELECT FROM record_share s"
            + " WHERE s.interaction_id = i.id AND s.contact_id = ?1 AND s.expires_at > ?3)";

    /** For a single interaction. */
    String visible() {
        String people = reader.company() ? "" : " AND (i.contact_id = ?1 OR i.contact_id IS NULL)";
        return "i.visible_at IS NOT NULL AND (" + OF_CUSTOMER + people + " OR " + SHARED + ")";
    }

    /**
     * For a list: id and visible_at of the newest, each branch along an index of its own. They may be more than asked for
     * and have no order.
     *
     * @param further conditions, which begin with AND; may be empty
     */
    String newest(String further, int most) {
        String end = " AND i.visible_at IS NOT NULL" + further + " ORDER BY i.visible_at DESC, i.id DESC LIMIT " + most;
        String select = "SELECT i.id, i.visible_at FROM ";
        var branches = new ArrayList<String>();
        if (reader.company()) {
            branches.add(ofEachCustomer(select + "interaction i WHERE i.customer_id = c.id" + end));
        } else {
            branches.add("(" + select + "interaction i WHERE i.contact_id = ?1 AND " + OF_CUSTOMER + end + ")");
            branches.add(
                    ofEachCustomer(select + "interaction i WHERE i.customer_id = c.id AND i.contact_id IS NULL" + end));
        }
        branches.add("(" + select + "record_share s JOIN interaction i ON i.id = s.interaction_id"
                + " WHERE s.contact_id = ?1 AND s.expires_at > ?3" + end + ")");
        return String.join(" UNION ", branches);
    }

    private static String ofEachCustomer(String newest) {
        return "SELECT n.id, n.visible_at FROM unnest(CAST(?2 AS bigint[])) c (id) CROSS JOIN LATERAL (" + newest
                + ") n";
    }

    Query bind(Query query) {
        List<Long> customers = reader.closed() ? List.of() : reader.customerIds();
        return query.setParameter(1, reader.id())
                .setParameter(2, customers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, Timestamp.from(now));
    }
}
