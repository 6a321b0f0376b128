package de.kundenblick.exchange.service;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores many new records by one statement for each table. The persistence provider would go to and fro between a record
 * and its parts, with a question to the database for each row. What is derived from other values comes from the entity.
 */
@Dependent
class InsertRepository {
    private static final String CUSTOMERS =
            """
            INSERT INTO customer (id, version, number, kind, name, status, validity, email, phone, mobile, fax, website,
                comment, credit_hold, search_text, zip, city)
            SELECT nextval('id_sequence'), 1, r.number, r.kind, r.name, r.status, r.validity, r.email, r.phone, r.mobile,
                r.fax, r.website, r.comment, false, r.search_text, r.zip, r.city
            FROM jsonb_to_recordset(cast(?1 AS jsonb)) AS r(number text, kind text, name text, status text,
                validity text, email text, phone text, mobile text, fax text, website text, comment text,
                search_text text, zip text, city text)
            RETURNING number, id
            """;

    private static final String ADDRESSES =
            """
            INSERT INTO customer_address (customer_id, position, kind, street, zip, city, country)
            SELECT r.customer, 0, r.kind, r.street, r.zip, r.city, r.country
            FROM jsonb_to_recordset(cast(?1 AS jsonb))
                AS r(customer bigint, kind text, street text, zip text, city text, country text)
            """;

    private static final String CONTACTS =
            """
            INSERT INTO contact (id, version, login, title, first_name, last_name, display_name, position, email, phone,
                mobile, fax, street, zip, city, country, comment, validity, main_customer_id, search_text)
            SELECT nextval('id_sequence'), 1, r.login, r.title, r.first_name, r.last_name, r.display_name, r.position,
                r.email, r.phone, r.mobile, r.fax, r.street, r.zip, r.city, r.country, r.comment, r.validity, r.main,
                r.search_text
            FROM jsonb_to_recordset(cast(?1 AS jsonb)) AS r(login text, title text, first_name text, last_name text,
                display_name text, position text, email text, phone text, mobile text, fax text, street text, zip text,
                city text, country text, comment text, validity text, main bigint, search_text text)
            RETURNING login, id
            """;

    private static final String MEMBERS =
            """
            INSERT INTO contact_customer (contact_id, customer_id)
            SELECT r.contact, r.customer FROM jsonb_to_recordset(cast(?1 AS jsonb)) AS r(contact bigint, customer bigint)
            """;

    @PersistenceContext
    EntityManager em;

    /** @return the ids by number */
    Map<String, Long> customers(Collection<Customer> customers) {
        var rows = Json.createArrayBuilder();
        for (Customer customer : customers) {
            var row = Json.createObjectBuilder();
            add(row, "number", customer.getNumber());
            add(row, "kind", customer.getKind().name());
            add(row, "name", customer.getName());
            add(row, "status", customer.getStatus().name());
            add(row, "validity", customer.getValidity().name());
            add(row, "email", customer.getEmail());
            add(row, "phone", customer.getPhone());
            add(row, "mobile", customer.getMobile());
            add(row, "fax", customer.getFax());
            add(row, "website", customer.getWebsite());
            add(row, "comment", customer.getComment());
            add(row, "search_text", customer.getSearchText());
            customer.getAddresses().stream().limit(1).forEach(address -> {
                add(row, "zip", address.getZip());
                add(row, "city", address.getCity());
            });
            rows.add(row);
        }
        var ids = inserted(CUSTOMERS, rows);
        addresses(customers, ids);
        return ids;
    }

    private void addresses(Collection<Customer> customers, Map<String, Long> ids) {
        var rows = Json.createArrayBuilder();
        for (Customer customer : customers) {
            for (Address address : customer.getAddresses()) {
                var row = Json.createObjectBuilder().add("customer", ids.get(customer.getNumber()));
                add(row, "kind", address.getKind().name());
                add(row, "street", address.getStreet());
                add(row, "zip", address.getZip());
                add(row, "city", address.getCity());
                add(row, "country", address.getCountry());
                rows.add(row);
            }
        }
        execute(ADDRESSES, rows);
    }

    /** @return the ids by login */
    Map<String, Long> contacts(Collection<Contact> contacts) {
        em.flush();
        var rows = Json.createArrayBuilder();
        for (Contact contact : contacts) {
            var row = Json.createObjectBuilder()
                    .add("main", contact.getMainCustomer().getId());
            add(row, "login", contact.getLogin());
            add(row, "title", contact.getTitle());
            add(row, "first_name", contact.getFirstName());
            add(row, "last_name", contact.getLastName());
            add(row, "display_name", contact.getDisplayName());
            add(row, "position", contact.getPosition());
            add(row, "email", contact.getEmail());
            add(row, "phone", contact.getPhone());
            add(row, "mobile", contact.getMobile());
            add(row, "fax", contact.getFax());
            add(row, "street", contact.getStreet());
            add(row, "zip", contact.getZip());
            add(row, "city", contact.getCity());
            add(row, "country", contact.getCountry());
            add(row, "comment", contact.getComment());
            add(row, "validity", contact.getValidity().name());
            add(row, "search_text", contact.getSearchText());
            rows.add(row);
        }
        var ids = inserted(CONTACTS, rows);
        var members = Json.createArrayBuilder();
        for (Contact contact : contacts) {
            contact.getCustomers()
                    .forEach(customer -> members.add(Json.createObjectBuilder()
                            .add("contact", ids.get(contact.getLogin()))
                            .add("customer", customer.getId())));
        }
        execute(MEMBERS, members);
        return ids;
    }

    private Map<String, Long> inserted(String sql, JsonArrayBuilder rows) {
        List<?> stored = em.createNativeQuery(sql)
                .setParameter(1, rows.build().toString())
                .getResultList();
        Map<String, Long> ids = new HashMap<>();
        for (Object row : stored) {
            var values = (Object[]) row;
            ids.put((String) values[0], ((Number) values[1]).longValue());
        }
        return ids;
    }

    private void execute(String sql, JsonArrayBuilder rows) {
        em.createNativeQuery(sql).setParameter(1, rows.build().toString()).executeUpdate();
    }

    private static void add(JsonObjectBuilder row, String name, String value) {
        if (value != null) {
            row.add(name, value);
        }
    }
}
