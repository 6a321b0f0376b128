package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.InTransaction;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What {@code agent} does to tickets by {@link TicketWork}; whatever is named is made by {@link Fixtures}. */
@Dependent
class WorkedTickets {
    @Inject
    TicketWork work;

    @Inject
    TicketWorkRepository stored;

    @Inject
    Fixtures given;

    @Inject
    InTransaction inTransaction;

    @PersistenceContext
    EntityManager em;

    /** @return the number of the new ticket */
    String create(Callable<NewTicket> wanted) throws Exception {
        return inTransaction.call(() -> work.create(wanted.call(), agent()).getNumber());
    }

    void change(String number, Consumer<TicketAction> changes) throws Exception {
        inTransaction.run(() -> work.change(stored.lock(number).orElseThrow(), agent(), changes));
    }

    void enter(String number, String state, Instant until) throws Exception {
        change(number, action -> action.enter(state(state), until));
    }

    Employee employee(String login) {
        return em.find(Employee.class, given.employee(login).id());
    }

    Queue queue(String name) {
        return em.find(Queue.class, given.queue(name).id());
    }

    Customer customer(String number) {
        return em.find(Customer.class, given.customer(number).id());
    }

    Contact contact(String login) {
        return em.find(Contact.class, given.contact(login).id());
    }

    TicketState state(String name) {
        return em.createQuery("SELECT s FROM TicketState s WHERE s.name = :name", TicketState.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    <T> T stored(T entity) {
        em.persist(entity);
        return entity;
    }

    /** Who, what, old and new of each event, in their order. */
    List<String> history(String number) {
        return given.database()
                .texts(
                        """
                        SELECT concat_ws('|', e.actor, e.kind, coalesce(e.old_value, '–'), coalesce(e.new_value, '–'))
                        FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.number = ?
                        ORDER BY e.happened_at, e.id
                        """,
                        number);
    }

    String column(String number, String column) {
        return given.database()
                .texts("SELECT " + column + " FROM ticket WHERE number = ?", number)
                .get(0);
    }

    private Actor agent() {
        return new Actor.Staff(employee("agent"));
    }
}
