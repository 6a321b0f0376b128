package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionOrigin;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.server.InTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DefaultOwnerIT {
    @Inject
    InteractionWork work;

    @PersistenceContext
    EntityManager em;

    @Inject
    Fixtures given;

    @Inject
    InTransaction inTransaction;

    @Test
    void whatAContactBeginsIsTheTopicsOrElseTheSalespersons() throws Exception {
        given.customer("K-1").soldBy("colleague");
        given.contact("anna").at("K-1");
        answeredBy("agent");

        begin("topic");
        given.employee("agent").disabled();
        begin("sales");
        given.database().update("UPDATE customer SET salesperson_id = NULL");
        begin("nobody");

        assertThat(owners()).containsExactly("nobody -", "sales colleague", "topic agent");
    }

    @Test
    void whoMayNotReadInteractionsGetsNone() throws Exception {
        given.contact("anna").at("K-1");
        answeredBy("configurator");

        begin("nobody");

        assertThat(owners()).containsExactly("nobody -");
    }

    @Test
    void whatIsWrittenLaterFindsAnOwnerWhoIsStillThere() throws Exception {
        given.customer("K-1").soldBy("colleague");
        given.interaction("gone").ownedBy("agent");
        given.interaction("kept").ownedBy("admin");
        given.interaction("nobody").begunAtPortal("anna");
        given.employee("agent").disabled();

        receive("gone");
        receive("kept");
        receive("nobody");
        assertThat(owners()).containsExactly("gone colleague", "kept admin", "nobody colleague");

        given.employee("colleague").disabled();
        receive("gone");
        assertThat(owners()).contains("gone -", "kept admin");
    }

    private void receive(String number) throws Exception {
        long interaction = given.interaction(number).id();
        long contact = given.contact("anna").id();
        inTransaction.run(
                () -> work.receive(em.find(Interaction.class, interaction), em.find(Contact.class, contact), "Hallo?"));
    }

    private void answeredBy(String login) {
        given.database()
                .update(
                        "UPDATE interaction_topic SET owner_id = ? WHERE id = 1",
                        given.employee(login).id());
    }

    private void begin(String number) throws Exception {
        long customer = given.customer("K-1").id();
        long contact = given.contact("anna").id();
        inTransaction.run(() -> {
            var interaction = new Interaction(
                    number,
                    em.find(Customer.class, customer),
                    em.find(InteractionTopic.class, 1L),
                    InteractionOrigin.PORTAL,
                    "Anna",
                    null,
                    Instant.now(),
                    Instant.now());
            work.create(interaction, null);
            work.receive(interaction, em.find(Contact.class, contact), "Guten Tag");
        });
    }

    private List<String> owners() {
        return given.database()
                .texts("SELECT i.number || ' ' || coalesce(e.login, '-') FROM interaction i"
                        + " LEFT JOIN employee e ON e.id = i.owner_id ORDER BY i.number");
    }
}
