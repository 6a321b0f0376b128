package de.kundenblick.exchange;

import static de.kundenblick.exchange.CustomerValues.put;
import static de.kundenblick.exchange.ImportField.CONTACT_CITY;
import static de.kundenblick.exchange.ImportField.CONTACT_COMMENT;
import static de.kundenblick.exchange.ImportField.CONTACT_COUNTRY;
import static de.kundenblick.exchange.ImportField.CONTACT_CUSTOMER;
import static de.kundenblick.exchange.ImportField.CONTACT_EMAIL;
import static de.kundenblick.exchange.ImportField.CONTACT_FAX;
import static de.kundenblick.exchange.ImportField.CONTACT_FIRST_NAME;
import static de.kundenblick.exchange.ImportField.CONTACT_FURTHER_CUSTOMERS;
import static de.kundenblick.exchange.ImportField.CONTACT_LAST_NAME;
import static de.kundenblick.exchange.ImportField.CONTACT_LOGIN;
import static de.kundenblick.exchange.ImportField.CONTACT_MOBILE;
import static de.kundenblick.exchange.ImportField.CONTACT_PHONE;
import static de.kundenblick.exchange.ImportField.CONTACT_POSITION;
import static de.kundenblick.exchange.ImportField.CONTACT_STREET;
import static de.kundenblick.exchange.ImportField.CONTACT_TITLE;
import static de.kundenblick.exchange.ImportField.CONTACT_VALIDITY;
import static de.kundenblick.exchange.ImportField.CONTACT_ZIP;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.Validity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contact as values of fields, as a file has them, and back. */
public final class ContactValues {
    private ContactValues() {}

    public static Map<ImportField, String> of(Contact contact) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        put(values, CONTACT_LOGIN, contact.getLogin());
        put(values, CONTACT_TITLE, contact.getTitle());
        put(values, CONTACT_FIRST_NAME, contact.getFirstName());
        put(values, CONTACT_LAST_NAME, contact.getLastName());
        put(values, CONTACT_POSITION, contact.getPosition());
        put(values, CONTACT_EMAIL, contact.getEmail());
        put(values, CONTACT_PHONE, contact.getPhone());
        put(values, CONTACT_MOBILE, contact.getMobile());
        put(values, CONTACT_FAX, contact.getFax());
        put(values, CONTACT_STREET, contact.getStreet());
        put(values, CONTACT_ZIP, contact.getZip());
        put(values, CONTACT_CITY, contact.getCity());
        put(values, CONTACT_COUNTRY, contact.getCountry());
        put(values, CONTACT_COMMENT, contact.getComment());
        put(values, CONTACT_VALIDITY, contact.getValidity().name());
        put(values, CONTACT_CUSTOMER, contact.getMainCustomer().getNumber());
        put(
                values,
                CONTACT_FURTHER_CUSTOMERS,
                contact.getCustomers().stream()
                        .map(Customer::getNumber)
                        .filter(number ->
                                !number.equals(contact.getMainCustomer().getNumber()))
                        .sorted()
                        .collect(Collectors.joining(",")));
        return values;
    }

    public static ContactDetails details(Map<ImportField, String> values) {
        return new ContactDetails(
                values.get(CONTACT_LOGIN),
                values.get(CONTACT_TITLE),
                values.get(CONTACT_FIRST_NAME),
                values.get(CONTACT_LAST_NAME),
                values.get(CONTACT_POSITION),
                values.get(CONTACT_EMAIL),
                values.get(CONTACT_PHONE),
                values.get(CONTACT_MOBILE),
                values.get(CONTACT_FAX),
                values.get(CONTACT_STREET),
                values.get(CONTACT_ZIP),
                values.get(CONTACT_CITY),
                values.get(CONTACT_COUNTRY),
                values.get(CONTACT_COMMENT),
                Validity.valueOf(values.getOrDefault(CONTACT_VALIDITY, Validity.VALID.name())));
    }

    /** First and last name as rows show them. */
    public static PersonName name(Map<ImportField, String> values) {
        return new PersonName(Stream.of(values.get(CONTACT_FIRST_NAME), values.get(CONTACT_LAST_NAME))
                .filter(name -> name != null)
                .collect(Collectors.joining(" ")));
    }

    /** Numbers of the further customers. */
    public static Set<String> furtherCustomers(Map<ImportField, String> values) {
        return Arrays.stream(values.getOrDefault(CONTACT_FURTHER_CUSTOMERS, "").split("[,;\n]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
