package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.ContactPage;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.EmailTakenException;
import de.kundenblick.customer.LoginTakenException;
import de.kundenblick.customer.RecordGoneException;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Edits;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
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

    @Inject
    ContactStore store;

    @Inject
    MergeRepository merges;

    @Inject
    StrangersCustomer strangers;

    /** Sorted by name whatever the case. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ContactPage list(long customerId, Slice slice) {
        return contacts.page(customerId, slice);
    }

    /** The customer's first contacts whose names contain the text, whatever the case. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactRow> named(long customerId, String text) {
        return contacts.named(customerId, text, new Slice(0, MOST_NAMED));
    }

    /**
     * Whoever has this login, or had it before when nobody has it now; upper and lower case do not matter. Empty when
     * nobody ever had it.
     */
    public Optional<ContactView> find(String login) {
        return contacts.findEver(login).map(CustomerViews::of);
    }

    /**
     * @param customerNumbers the customers that the person belongs to, the main one first; a number that nobody has
     *     entered becomes a customer of whom only the number is known
     * @throws LoginTakenException when another contact has the login
     * @throws EmailTakenException when another contact has the e-mail address and the rules do not allow that
     */
    @RolesAllowed(Permissions.CONTACT_EDIT)
    public void create(ContactDetails details, List<String> customerNumbers) {
        store.refuseTakenLogin(details.login(), null);
        boolean shared = store.shares(details.email(), null, null);
        contacts.forgetFormer(details.login());
        var contact = new Contact(details, customer(customerNumbers.get(0)), all(customerNumbers));
        contact.shareEmail(shared);
        store.changed(contact);
        contacts.add(contact);
    }

    /**
     * Stores what the form says, together with what somebody else has changed meanwhile in other fields.
     *
     * @param edit with fields as in {@link ContactFields}
     * @throws RecordGoneException when the contact is not there any more
     * @throws LoginTakenException when another contact has the login
     * @throws EmailTakenException when another contact has the e-mail address and the rules do not allow that
     */
    @RolesAllowed(Permissions.CONTACT_EDIT)
    public Outcome change(Edit edit) {
        var contact = contacts.lock(edit.id()).orElseThrow(() -> gone(edit));
        return Edits.settle(
                edit,
                contact.getVersion(),
                ContactFields.of(CustomerViews.of(contact)),
                CustomerViews.lastChange(contact),
                fields -> store(contact, fields));
    }

    private void store(Contact contact, NamedFields fields) {
        var numbers = ContactFields.customers(fields);
        store.store(contact, fields, customer(numbers.get(0)), all(numbers));
    }

    private Set<Customer> all(List<String> numbers) {
        var all = new HashSet<Customer>();
        numbers.forEach(number -> all.add(customer(number)));
        return all;
    }

    private Customer customer(String number) {
        var customer = customers.findEver(number).orElseGet(() -> customers.add(Customer.unknown(number)));
        strangers.refuseContacts(customer);
        return customer;
    }

    private RecordGoneException gone(Edit edit) {
        String name = edit.original().text("login");
        return merges.survivorOf(RecordKind.CONTACT, edit.id())
                .map(survivor -> RecordGoneException.merged(name, survivor))
                .orElseGet(() -> RecordGoneException.deleted(name));
    }
}
