package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsContact;
import de.kundenblick.server.Plans;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.Place;
import de.kundenblick.ticket.PortalTicketFilter.Show;
import de.kundenblick.ticket.PortalTicketFilter.View;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database itself says that no question of the portal about tickets reads a whole table. */
@ArquillianTest
class PortalPlansIT {
    private static final int ROWS = 20_000;

    @Inject
    PortalTicketService service;

    @Inject
    PortalTicketNews news;

    @Inject
    Fixtures given;

    @Inject
    AsContact asContact;

    @Inject
    Plans plans;

    @Inject
    CurrentContact current;

    @Test
    void listsAndPagesOfTickets() throws Exception {
        given.contact("anna")
                .at("K-1")
                .portalRole(PortalRole.COMPANY)
                .alsoAt("K-2")
                .signsInAs("anna@example.org");
        given.ticket("T-0").by("anna").asked("Hallo");
        fill();
        plans.watch("ticket", "ticket_message", "customer", "contact");
        var place = new Place(Instant.parse("2100-01-01T00:00:00Z"), 1, false);

        plans.readNoWholeTable(asContact, "ticket_visible_to_customer", () -> {
            long whole = plans.wholeTables();
            for (View view : View.values()) {
                for (Show show : Show.values()) {
                    var filter = new PortalTicketFilter(view, show, List.of(), null, place);
                    service.list(filter);
                    service.counts(filter);
                    assertThat(plans.wholeTables()).as(filter.toString()).isEqualTo(whole);
                }
            }
            service.list(new PortalTicketFilter(View.MINE, Show.ALL, List.of(), "hallo", null));
            long id = service.find("T-0").orElseThrow().id();
            var first = List.of(service.messages(id, 0, 20, 0).get(0).id());
            service.files(first);
            news.newest(current.get(), 10);
            news.unread(current.get(), 100);
            service.read("T-0", first);
            return null;
        });
    }

    private void fill() {
        var database = given.database();
        database.update(
                "INSERT INTO customer (id, version, number, kind, name, status, validity, credit_hold, search_text)"
                        + " SELECT 100000 + i, 1, 'N-' || i, 'ORGANISATION', 'Firma ' || i, 'ACTIVE', 'VALID', false, ''"
                        + " FROM generate_series(1, ?) i",
                ROWS);
        database.update(
                "INSERT INTO contact (id, version, login, last_name, display_name, validity, main_customer_id, search_text)"
                        + " SELECT 200000 + i, 1, 'p' || i, 'Person', 'Person ' || i, 'VALID', 100000 + i, ''"
                        + " FROM generate_series(1, ?) i",
                ROWS);
        database.update(
                "INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind, customer_id,"
                        + " contact_id, created_at, changed_at) SELECT 300000 + i, 1, 'N-' || i, 'Frage', 1 + i % 5, queue_id, 3,"
                        + " 'UNLOCK', CASE WHEN i % 100 = 0 THEN customer_id ELSE 100001 + i % 1000 END,"
                        + " CASE WHEN i % 200 = 0 THEN contact_id ELSE 200001 + i % 1000 END, now(), now()"
                        + " FROM generate_series(1, ?) i, (SELECT queue_id, customer_id, contact_id FROM ticket) t",
                ROWS);
        database.update(
                "INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, author, body, written_at)"
                        + " SELECT 400000 + i, 1, 300000 + i, 'AGENT', 'PORTAL', true, 'A', 'Hallo ' || md5(i::text),"
                        + " now() - i * interval '1 minute' FROM generate_series(1, ?) i",
                ROWS);
        database.update("VACUUM ANALYZE ticket, ticket_message, customer, contact, contact_customer, portal_reading,"
                + " record_share, ticket_attachment");
    }
}
