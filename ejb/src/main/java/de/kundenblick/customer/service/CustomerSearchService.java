package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.ContactHit;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.service.SearchRepository.Subject;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.search.MatchReason;
import de.kundenblick.shared.search.SearchQuery;
import de.kundenblick.shared.search.SearchedField;
import de.kundenblick.shared.service.Limited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds valid customers and contacts by a fragment of what is known of them, forgiving in spelling, and says why each
 * was found. When nothing fits to the letter, one typing error is forgiven.
 */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_READ)
public class CustomerSearchService {
    @Inject
    SearchRepository search;

    /** Best hits first; nothing for fewer than two characters. See {@link SearchQuery} for what can be typed. */
    @Limited(Limit.SEARCH)
    public List<CustomerHit> customers(String typed, Slice slice) {
        var query = SearchQuery.parse(typed);
        return rows(Subject.CUSTOMER, query, typed, slice).stream()
                .map(row -> customerHit(row, query))
                .toList();
    }

    @Limited(Limit.SEARCH)
    public List<ContactHit> contacts(String typed, Slice slice) {
        var query = SearchQuery.parse(typed);
        return rows(Subject.CONTACT, query, typed, slice).stream()
                .map(row -> contactHit(row, query))
                .toList();
    }

    /** How many rows paging through {@link #customers} gives. */
    public long countCustomers(String typed) {
        return count(Subject.CUSTOMER, typed);
    }

    /** How many rows paging through {@link #contacts} gives. */
    public long countContacts(String typed) {
        return count(Subject.CONTACT, typed);
    }

    private long count(Subject subject, String typed) {
        var query = SearchQuery.parse(typed);
        if (query.isTooShort()) {
            return 0;
        }
        long exact = search.count(subject, query);
        return exact > 0 ? exact : search.forgivenRows(subject, query, typed).size();
    }

    private List<Object[]> rows(Subject subject, SearchQuery query, String typed, Slice slice) {
        if (query.isTooShort()) {
            return List.of();
        }
        var rows = search.rows(subject, query, typed, slice);
        if (!rows.isEmpty() || slice.first() > 0 && search.count(subject, query) > 0) {
            return rows;
        }
        return search.forgivenRows(subject, query, typed).stream()
                .skip(slice.first())
                .limit(slice.size())
                .toList();
    }

    private static CustomerHit customerHit(Object[] row, SearchQuery query) {
        var fields = List.of(
                SearchedField.text("name", (String) row[2]),
                SearchedField.text("number", (String) row[0]),
                SearchedField.text("formerNumber", (String) row[8]),
                SearchedField.text("city", (String) row[7]),
                SearchedField.text("email", (String) row[3]),
                SearchedField.phone("phone", (String) row[4]),
                SearchedField.phone("mobile", (String) row[5]),
                SearchedField.phone("fax", (String) row[6]));
        return new CustomerHit(
                (String) row[0],
                CustomerKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[7],
                reason(query, fields));
    }

    private static ContactHit contactHit(Object[] row, SearchQuery query) {
        var fields = List.of(
                SearchedField.text("name", (String) row[1]),
                SearchedField.text("login", (String) row[0]),
                SearchedField.text("email", (String) row[2]),
                SearchedField.text("customer", (String) row[9]),
                SearchedField.text("city", (String) row[8]),
                SearchedField.phone("phone", (String) row[5]),
                SearchedField.phone("mobile", (String) row[6]),
                SearchedField.phone("fax", (String) row[7]));
        return new ContactHit(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                reason(query, fields));
    }

    private static MatchReason reason(SearchQuery query, List<SearchedField> fields) {
        return query.isEverything() ? null : query.explain(fields).orElse(null);
    }
}
