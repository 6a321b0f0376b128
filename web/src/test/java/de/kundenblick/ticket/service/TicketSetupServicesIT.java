package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateRefusedException;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketStateDetails;
import de.kundenblick.ticket.TicketTypeDetails;
import de.kundenblick.ticket.UsageRow;
import de.kundenblick.ticket.sla.ServiceDetails;
import de.kundenblick.ticket.sla.Suspension;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketSetupServicesIT {
    @Inject
    TicketStateService states;

    @Inject
    TicketTypeService types;

    @Inject
    ServiceCatalogService services;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAgent asAgent;

    @Test
    @Tag("D-60")
    void theStatesAreThoseOfTheReferenceAndMoreCanBeAdded() throws Exception {
        assertThat(asConfigurator.call(states::list))
                .extracting(UsageRow::name, UsageRow::kind)
                .containsExactly(
                        tuple("new", "NEW"),
                        tuple("open", "OPEN"),
                        tuple("closed successful", "CLOSED"),
                        tuple("closed unsuccessful", "CLOSED"),
                        tuple("pending reminder", "PENDING_REMINDER"),
                        tuple("pending auto close+", "PENDING_AUTO"),
                        tuple("pending auto close-", "PENDING_AUTO"),
                        tuple("removed", "REMOVED"),
                        tuple("merged", "MERGED"));
        var waiting = new TicketStateDetails("wartet auf Lieferant", StateType.OPEN, Suspension.PAUSE, true);

        long id = asConfigurator.call(() -> states.create(waiting));

        assertThat(asConfigurator.call(() -> states.find(id)).orElseThrow().details())
                .isEqualTo(waiting);
        given.ticket("1").state("wartet auf Lieferant");
        assertThat(asConfigurator.call(states::list))
                .filteredOn(row -> row.id() == id)
                .extracting(UsageRow::kind, UsageRow::tickets)
                .containsExactly(tuple("OPEN", 1L));
        assertThatThrownBy(() -> asConfigurator.run(() -> states.delete(id))).hasMessage("shared.record.inUse");
    }

    @Test
    void whatComesWithTheProductKeepsItsNameAndType() throws Exception {
        long pending = given.database().count("SELECT id FROM ticket_state WHERE name = 'pending reminder'");
        var wanted = new TicketStateDetails("later", StateType.CLOSED, Suspension.CANCEL, false);

        change(pending, wanted);

        assertThat(asConfigurator.call(() -> states.find(pending)).orElseThrow().details())
                .isEqualTo(new TicketStateDetails(
                        "pending reminder", StateType.PENDING_REMINDER, Suspension.CANCEL, false));
        assertThatThrownBy(() -> asConfigurator.run(() -> states.delete(pending)))
                .hasMessage("ticket.setup.builtIn");
        long open = given.database().count("SELECT id FROM ticket_state WHERE name = 'open'");
        assertThatThrownBy(() -> change(open, new TicketStateDetails("open", StateType.OPEN, Suspension.NONE, false)))
                .hasMessage("ticket.setup.needed");
    }

    @Test
    void aStateThatTicketsAreInKeepsItsMeaning() throws Exception {
        var open = new TicketStateDetails("beim Lieferanten", StateType.OPEN, Suspension.NONE, true);
        var closed = new TicketStateDetails("beim Lieferanten", StateType.CLOSED, Suspension.NONE, true);
        long id = asConfigurator.call(() -> states.create(open));
        given.ticket("1").state("beim Lieferanten");

        assertThatThrownBy(() -> change(id, closed))
                .isInstanceOfSatisfying(StateRefusedException.class, refusal -> assertThat(refusal.getField())
                        .contains("type"))
                .hasMessage("ticket.setup.typeInUse");
        change(id, new TicketStateDetails("wartet", StateType.OPEN, Suspension.PAUSE, true));
        given.ticket("1").state("open");
        change(id, closed);

        assertThat(asConfigurator.call(() -> states.find(id)).orElseThrow().details())
                .isEqualTo(closed);
    }

    private void change(long id, TicketStateDetails wanted) throws Exception {
        var stored = asConfigurator.call(() -> states.find(id)).orElseThrow();
        asConfigurator.call(() -> states.change(
                new Edit(id, stored.version(), NamedFields.of(stored.details()), NamedFields.of(wanted))));
    }

    @Test
    void typesAndServicesComeAndGo() throws Exception {
        long type = asConfigurator.call(() -> types.create(new TicketTypeDetails(" Störung ", true)));
        long service = asConfigurator.call(() -> services.create(new ServiceDetails("Stromlieferung", true, null)));
        long level = given.database().count("SELECT nextval('id_sequence')");
        given.database().update("INSERT INTO service_level (id, version, name) VALUES (?, 1, 'Gold')", level);
        var stored = asConfigurator.call(() -> services.find(service)).orElseThrow();
        var promised = new ServiceDetails("Stromlieferung", true, level);

        asConfigurator.call(() -> services.change(
                new Edit(service, stored.version(), NamedFields.of(stored.details()), NamedFields.of(promised))));

        assertThat(asConfigurator.call(types::list)).extracting(UsageRow::name).containsExactly("Störung");
        assertThat(asConfigurator.call(services::list))
                .extracting(UsageRow::kind)
                .containsExactly("Gold");
        asConfigurator.run(() -> types.delete(type));
        asConfigurator.run(() -> services.delete(service));
        assertThat(asConfigurator.call(types::list)).isEmpty();
        assertThat(asConfigurator.call(services::list)).isEmpty();
    }

    @Test
    void prioritiesAreFiveAndCountWhatIsUnfinished() throws Exception {
        given.ticket("1").priority(Priority.HIGH);
        given.ticket("2").priority(Priority.HIGH).state("closed successful");

        assertThat(asConfigurator.call(states::priorities))
                .containsOnlyKeys(Priority.values())
                .containsEntry(Priority.HIGH, 1L)
                .containsEntry(Priority.NORMAL, 0L);
    }

    @Test
    void agentsChangeNothingOfIt() {
        assertThatThrownBy(() -> asAgent.call(states::list)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(types::list)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(services::list)).isInstanceOf(EJBAccessException.class);
    }
}
