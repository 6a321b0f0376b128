package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.EmailTakenException;
import de.kundenblick.customer.LoginTakenException;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people at customers. */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_READ)
public class ContactService {
    private static final int MOST_NAMED = 20;

    @Inject
    ContactRepository contacts;

    @Inject
    CustomerRepository customers;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactRow> list(long customerId, Slice slice) {
        return contacts.rows(customerId, slice);
    }

    /** The customer's first contacts whose names contain the text, whatever the case. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactRow> named(long customerId, String text) {
        return contacts.named(customerId, text, new Slice(0, MOST_NAMED));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count(long customerId) {
        return contacts.count(customerId);
    }

    /** Empty when nobody has this login; upper and lower case do not matter. */
    public Optional<ContactView> find(String login) {
        return contacts.find(login).map(CustomerViews::of);
    }

    /**
     * @param customerNumbers the customers that the person belongs to, the main one first; a number that nobody has
     *     entered becomes a customer of whom only the number is known
     * @throws LoginTakenException when another contact has the login
     * @throws EmailTakenException when another contact has the e-mail address
     */
    @RolesAllowed(Permissions.CONTACT_EDIT)
    public void create(ContactDetails details, List<String> customerNumbers) {
        refuseTaken(details, null);
        var main = customer(customerNumbers.get(0));
        contacts.add(new Contact(details, main, all(customerNumbers)));
    }

    /**
     * @param version the version that the form showed
     * @param customerNumbers the customers that the person belongs to, the main one first
     * @throws RecordChangedException when somebody else saved in the meantime
     */
    @RolesAllowed(Permissions.CONTACT_EDIT)
    public void change(long id, int version, ContactDetails details, List<String> customerNumbers) {
        var contact = contacts.find(id).orElseThrow(() -> new ContactNotFoundException(details.login()));
        if (contact.getVersion() != version) {
            throw new RecordChangedException();
        }
        refuseTaken(details, id);
        contact.describe(details);
        contact.belongTo(customer(customerNumbers.get(0)), all(customerNumbers));
    }

    private Set<Customer> all(List<String> numbers) {
        var all = new HashSet<Customer>();
        numbers.forEach(number -> all.add(customer(number)));
        return all;
    }

    private Customer customer(String number) {
        return customers.find(number).orElseGet(() -> customers.add(Customer.unknown(number)));
    }

    private void refuseTaken(ContactDetails details, Long ownId) {
        contacts.find(details.login())
                .filter(other -> !other.getId().equals(ownId))
                .ifPresent(other -> {
                    throw new LoginTakenException(details.login());
                });
        Optional.ofNullable(details.email())
                .flatMap(contacts::findByEmail)
                .filter(other -> !other.getId().equals(ownId))
                .ifPresent(other -> {
                    throw new EmailTakenException(details.email());
                });
    }
}
