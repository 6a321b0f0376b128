package de.kundenblick.exchange;

import static de.kundenblick.exchange.ImportField.CUSTOMER_CITY;
import static de.kundenblick.exchange.ImportField.CUSTOMER_COMMENT;
import static de.kundenblick.exchange.ImportField.CUSTOMER_COUNTRY;
import static de.kundenblick.exchange.ImportField.CUSTOMER_EMAIL;
import static de.kundenblick.exchange.ImportField.CUSTOMER_FAX;
import static de.kundenblick.exchange.ImportField.CUSTOMER_KIND;
import static de.kundenblick.exchange.ImportField.CUSTOMER_MOBILE;
import static de.kundenblick.exchange.ImportField.CUSTOMER_NAME;
import static de.kundenblick.exchange.ImportField.CUSTOMER_NUMBER;
import static de.kundenblick.exchange.ImportField.CUSTOMER_PHONE;
import static de.kundenblick.exchange.ImportField.CUSTOMER_STATUS;
import static de.kundenblick.exchange.ImportField.CUSTOMER_STREET;
import static de.kundenblick.exchange.ImportField.CUSTOMER_VALIDITY;
import static de.kundenblick.exchange.ImportField.CUSTOMER_WEBSITE;
import static de.kundenblick.exchange.ImportField.CUSTOMER_ZIP;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.Validity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A customer as values of fields, as a file has them, and back. */
public final class CustomerValues {
    private CustomerValues() {}

    /** What is known of the customer; of the addresses the main one. */
    public static Map<ImportField, String> of(Customer customer) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        put(values, CUSTOMER_NUMBER, customer.getNumber());
        put(values, CUSTOMER_NAME, customer.getName());
        put(values, CUSTOMER_KIND, customer.getKind().name());
        put(values, CUSTOMER_STATUS, customer.getStatus().name());
        put(values, CUSTOMER_VALIDITY, customer.getValidity().name());
        put(values, CUSTOMER_EMAIL, customer.getEmail());
        put(values, CUSTOMER_PHONE, customer.getPhone());
        put(values, CUSTOMER_MOBILE, customer.getMobile());
        put(values, CUSTOMER_FAX, customer.getFax());
        put(values, CUSTOMER_WEBSITE, customer.getWebsite());
        put(values, CUSTOMER_COMMENT, customer.getComment());
        customer.getAddresses().stream()
                .filter(address -> address.getKind() == AddressKind.MAIN)
                .forEach(address -> {
                    put(values, CUSTOMER_STREET, address.getStreet());
                    put(values, CUSTOMER_ZIP, address.getZip());
                    put(values, CUSTOMER_CITY, address.getCity());
                    put(values, CUSTOMER_COUNTRY, address.getCountry());
                });
        return values;
    }

    /** @param addresses of the customer until now, of which all but the main one stay */
    public static CustomerDetails details(Map<ImportField, String> values, List<Address> addresses) {
        return new CustomerDetails(
                values.get(CUSTOMER_NUMBER),
                CustomerKind.valueOf(values.getOrDefault(CUSTOMER_KIND, CustomerKind.ORGANISATION.name())),
                values.get(CUSTOMER_NAME),
                CustomerStatus.valueOf(values.getOrDefault(CUSTOMER_STATUS, CustomerStatus.ACTIVE.name())),
                Validity.valueOf(values.getOrDefault(CUSTOMER_VALIDITY, Validity.VALID.name())),
                values.get(CUSTOMER_EMAIL),
                values.get(CUSTOMER_PHONE),
                values.get(CUSTOMER_MOBILE),
                values.get(CUSTOMER_FAX),
                values.get(CUSTOMER_WEBSITE),
                values.get(CUSTOMER_COMMENT),
                addresses(values, addresses));
    }

    private static List<Address> addresses(Map<ImportField, String> values, List<Address> addresses) {
        var main = new Address(
                AddressKind.MAIN,
                values.get(CUSTOMER_STREET),
                values.get(CUSTOMER_ZIP),
                values.get(CUSTOMER_CITY),
                values.get(CUSTOMER_COUNTRY));
        var all = new ArrayList<Address>();
        all.add(main);
        addresses.stream()
                .filter(address -> address.getKind() != AddressKind.MAIN)
                .forEach(all::add);
        return all;
    }

    static void put(Map<ImportField, String> values, ImportField field, String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
