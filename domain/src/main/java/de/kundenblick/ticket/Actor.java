package de.kundenblick.ticket;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;

/** Who changes a ticket. */
public sealed interface Actor {
    /** As the history names the actor, also when the person is gone. */
    String name();

    /** Somebody of the staff. */
    record Staff(Employee employee) implements Actor {
        @Override
        public String name() {
            return employee.getName();
        }
    }

    /** Somebody of the customer's. */
    record Person(Contact contact) implements Actor {
        @Override
        public String name() {
            return contact.getDisplayName();
        }
    }

    /** Somebody who wrote a mail, known by the name that it bears. */
    record Outsider(String name) implements Actor {}

    /** The application itself, such as a job. */
    record Machine(String name) implements Actor {}
}
