package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.CustomerHit;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.Statements;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.ticket.service.TicketService;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer with another number is the same customer, and is found by both. */
@ArquillianTest
class RenumberedCustomerIT {
    private static final Slice FIRST_TEN = new Slice(0, 10);

    @Inject
    CustomerService service;

    @Inject
    CustomerSearchService search;

    @Inject
    TicketService tickets;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Test
    @Tag("D-52")
    void ticketsAndContactsFollowARenamedCustomer() throws Exception {
        given.customer("K-7").named("Nordlicht");
        given.contact("anna").at("K-7").named("Anna", "Muster");
        given.ticket("T-1").of("K-7").by("anna");

        renumber("K-7", "NL-1");

        assertThat(asAgent.call(() -> tickets.find("T-1"))
                        .orElseThrow()
                        .customer()
                        .number())
                .isEqualTo("NL-1");
        assertThat(asAgent.call(() -> search.contacts("nl-1", FIRST_TEN))).hasSize(1);
        assertThat(asAgent.call(() -> search.contacts("k-7", FIRST_TEN))).isEmpty();
        assertThat(asAgent.call(() -> search.customers("nl-1", FIRST_TEN)))
                .extracting(CustomerHit::number)
                .containsExactly("NL-1");
    }

    @Test
    void aFormerNumberStillLeadsToTheCustomerAndFindsIt() throws Exception {
        given.customer("K-7").named("Nordlicht");

        renumber("K-7", "NL-1");
        renumber("NL-1", "NL-2");

        assertThat(asAgent.call(() -> service.find("k-7")).orElseThrow().number())
                .isEqualTo("NL-2");
        assertThat(asAgent.call(() -> service.find("NL-1")).orElseThrow().number())
                .isEqualTo("NL-2");
        assertThat(asAgent.call(() -> search.customers("k-7", FIRST_TEN)))
                .extracting(hit -> hit.number() + ' ' + hit.reason().field())
                .containsExactly("NL-2 formerNumber");
    }

    @Test
    void renumberingTakesAsManyStatementsForManyContactsAsForFew() throws Exception {
        given.customer("K-7").named("Nordlicht");
        given.contact("k-7").at("K-7").named("Anna", "Muster");
        int few = Statements.during(() -> {
            renumber("K-7", "K-8");
            return null;
        });
        given.database()
                .update(
                        """
                        INSERT INTO contact (id, version, login, last_name, display_name, validity, main_customer_id,
                            search_text)
                        SELECT 5000000 + i, 1, 'p' || i, 'P', 'P ' || i, 'VALID', c.id,
                            ' p' || i || ' ' || chr(10) || ' k-8 ' || chr(10) || ' 4956112345 '
                        FROM customer c, generate_series(1, 10000) i WHERE c.number = 'K-8'
                        """);
        given.database()
                .update(
                        "INSERT INTO contact_customer (contact_id, customer_id) SELECT id, main_customer_id FROM contact WHERE id >= 5000000");

        int many = Statements.during(() -> {
            renumber("K-8", "NL-1");
            return null;
        });

        assertThat(many).as("a few more are the pool's own questions").isLessThan(few + 5);
        assertThat(given.database()
                        .count("SELECT count(*) FROM contact WHERE search_text LIKE '% nl-1 %' AND id >= 5000000"))
                .isEqualTo(10_000);
        assertThat(given.database()
                        .count("SELECT count(*) FROM contact WHERE search_text LIKE '% k-8 %' AND id >= 5000000"))
                .isZero();
        assertThat(given.database().texts("SELECT search_text FROM contact WHERE login = 'k-7'"))
                .first()
                .asString()
                .contains(" k-7 ", " nl-1 ")
                .doesNotContain("k-8");
    }

    private void renumber(String from, String to) throws Exception {
        var fields = CustomerFields.of(asAgent.call(() -> service.find(from)).orElseThrow());
        var customer = asAgent.call(() -> service.find(from)).orElseThrow();
        asAgent.run(
                () -> service.change(new Edit(customer.id(), customer.version(), fields, fields.with("number", to))));
    }
}
