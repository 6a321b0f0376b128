package de.kundenblick.customer.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Address;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.shared.conflict.LastChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Makes what pages show out of entities. */
final class CustomerViews {
    private CustomerViews() {}

    static CustomerView of(Customer customer) {
        var salesperson = Optional.ofNullable(customer.getSalesperson());
        var salesContact = Optional.ofNullable(customer.getSalesContact());
        return new CustomerView(
                customer.getId(),
                customer.getVersion(),
                customer.getNumber(),
                customer.getKind(),
                customer.getName(),
                customer.getStatus(),
                customer.getValidity(),
                customer.getEmail(),
                customer.getPhone(),
                customer.getMobile(),
                customer.getFax(),
                customer.getWebsite(),
                customer.getComment(),
                customer.isCreditHold(),
                salesperson.map(Employee::getId).orElse(null),
                salesperson.map(Employee::getName).orElse(null),
                salesContact.map(Contact::getLogin).orElse(null),
                salesContact.map(Contact::getDisplayName).orElse(null),
                customer.getAddresses().stream().map(CustomerViews::of).toList());
    }

    static ContactView of(Contact contact) {
        var main = contact.getMainCustomer();
        var customers = contact.getCustomers().stream()
                .sorted(Comparator.comparing((Customer customer) -> !customer.equals(main))
                        .thenComparing(Customer::getNumber))
                .map(customer ->
                        new ContactView.CustomerName(customer.getId(), customer.getNumber(), customer.getName()))
                .toList();
        return new ContactView(
                contact.getId(), contact.getVersion(), contact.getDisplayName(), details(contact), customers);
    }

    static LastChange lastChange(Customer customer) {
        return lastChange(customer.getChangedBy(), customer.getChangedAt());
    }

    static LastChange lastChange(Contact contact) {
        return lastChange(contact.getChangedBy(), contact.getChangedAt());
    }

    private static LastChange lastChange(Employee by, Instant at) {
        return new LastChange(by == null ? null : by.getName(), at);
    }

    private static ContactDetails details(Contact contact) {
        return new ContactDetails(
                contact.getLogin(),
                contact.getTitle(),
                contact.getFirstName(),
                contact.getLastName(),
                contact.getPosition(),
                contact.getEmail(),
                contact.getPhone(),
                contact.getMobile(),
                contact.getFax(),
                contact.getStreet(),
                contact.getZip(),
                contact.getCity(),
                contact.getCountry(),
                contact.getComment(),
                contact.getValidity());
    }

    private static CustomerView.AddressView of(Address address) {
        return new CustomerView.AddressView(
                address.getKind(), address.getStreet(), address.getZip(), address.getCity(), address.getCountry());
    }
}
