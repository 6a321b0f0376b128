package de.kundenblick.exchange.service;

import static de.kundenblick.exchange.ImportField.CUSTOMER_EMAIL;
import static de.kundenblick.exchange.ImportField.CUSTOMER_NAME;
import static de.kundenblick.exchange.ImportField.CUSTOMER_NUMBER;

import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.CheckedRow;
import de.kundenblick.exchange.CustomerValues;
import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportSettings.Existing;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.shared.service.NumberSeries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings customers to what some rows of a file say of them. */
class CustomerImport implements RowImport {
    private final ExchangeRepository stored;
    private final InsertRepository inserts;
    private final NumberSeries numbers;
    private final Workshop work;
    private final BatchResult result;
    private final ImportField key;

    CustomerImport(
            ExchangeRepository stored,
            InsertRepository inserts,
            NumberSeries numbers,
            Workshop work,
            BatchResult result) {
        this.stored = stored;
        this.inserts = inserts;
        this.numbers = numbers;
        this.work = work;
        this.result = result;
        key = work.settings().key();
    }

    @Override
    public void take(List<CheckedRow> rows) {
        var known = known(rows);
        var fresh = new ArrayList<CheckedRow>();
        for (CheckedRow row : rows) {
            String own = row.lower(key);
            if (own != null && !work.keys().add(own)) {
                result.duplicate(
                        row, RejectedRow.repeated(row.line(), work.check().header(key), row.get(key)));
                result.reject(row, RejectedRow.repeated(row.line(), work.check().header(key), row.get(key)));
                continue;
            }
            Optional.ofNullable(own)
                    .map(known::get)
                    .ifPresentOrElse(customer -> update(row, customer), () -> fresh.add(row));
        }
        create(fresh);
    }

    /** Of a row that was dealt with before a break. */
    static void remember(Workshop work, CheckedRow row) {
        String own = row.lower(work.settings().key());
        if (own != null) {
            work.keys().add(own);
        }
    }

    private Map<String, Customer> known(List<CheckedRow> rows) {
        var wanted = keys(rows, key);
        var found = key == CUSTOMER_EMAIL ? stored.customersByEmail(wanted) : stored.customersByNumber(wanted);
        Map<String, Customer> known = new HashMap<>();
        found.forEach(customer ->
                known.put(lower(key == CUSTOMER_EMAIL ? customer.getEmail() : customer.getNumber()), customer));
        return known;
    }

    private void update(CheckedRow row, Customer customer) {
        var before = CustomerValues.of(customer);
        var after = new EnumMap<>(before);
        after.putAll(row.values());
        after.put(CUSTOMER_NUMBER, customer.getNumber());
        if (work.settings().existing() == Existing.SKIP || after.equals(before)) {
            result.counts.addUnchanged();
            return;
        }
        result.counts.addChanged();
        if (work.writes()) {
            result.changed(Trace.Type.CUSTOMER, customer, customer.getNumber(), Values.text(before));
            customer.describe(CustomerValues.details(after, customer.getAddresses()));
        }
    }

    private void create(List<CheckedRow> rows) {
        var wanted = withoutLookalikes(withFreeNumbers(rows));
        wanted.forEach(row -> result.counts.addCreated());
        if (!work.writes()) {
            return;
        }
        Deque<String> fresh = freeNumbers((int)
                wanted.stream().filter(row -> row.get(CUSTOMER_NUMBER) == null).count());
        var customers = new ArrayList<Customer>();
        for (CheckedRow row : wanted) {
            Map<ImportField, String> values = new EnumMap<>(row.values());
            values.computeIfAbsent(CUSTOMER_NUMBER, none -> fresh.pop());
            var customer = Customer.organisation(values.get(CUSTOMER_NUMBER), values.get(CUSTOMER_NAME));
            customer.describe(CustomerValues.details(values, List.of()));
            customers.add(customer);
        }
        if (!customers.isEmpty()) {
            inserts.customers(customers).forEach((number, id) -> result.inserted(Trace.Type.CUSTOMER, id, number));
        }
    }

    /** A row that is found by its address must not take the number of another customer. */
    private List<CheckedRow> withFreeNumbers(List<CheckedRow> rows) {
        if (key == CUSTOMER_NUMBER) {
            return rows;
        }
        var taken = stored.customersByNumber(keys(rows, CUSTOMER_NUMBER)).stream()
                .map(customer -> lower(customer.getNumber()))
                .collect(Collectors.toSet());
        var free = new ArrayList<CheckedRow>();
        for (CheckedRow row : rows) {
            String number = row.lower(CUSTOMER_NUMBER);
            if (number != null && !taken.add(number)) {
                result.reject(
                        row,
                        RejectedRow.repeated(
                                row.line(), work.check().header(CUSTOMER_NUMBER), row.get(CUSTOMER_NUMBER)));
            } else {
                free.add(row);
            }
        }
        return free;
    }

    /** Reports rows that have the name or the address of another customer. */
    private List<CheckedRow> withoutLookalikes(List<CheckedRow> rows) {
        var byName = new HashMap<String, Customer>();
        var byEmail = new HashMap<String, Customer>();
        for (Customer customer : stored.customersLike(keys(rows, CUSTOMER_NAME), keys(rows, CUSTOMER_EMAIL))) {
            byName.putIfAbsent(lower(customer.getName()), customer);
            if (customer.getEmail() != null) {
                byEmail.putIfAbsent(lower(customer.getEmail()), customer);
            }
        }
        var wanted = new ArrayList<CheckedRow>();
        for (CheckedRow row : rows) {
            ImportField same = row.lower(CUSTOMER_EMAIL) != null && byEmail.containsKey(row.lower(CUSTOMER_EMAIL))
                    ? CUSTOMER_EMAIL
                    : CUSTOMER_NAME;
            Customer other = (same == CUSTOMER_EMAIL ? byEmail : byName).get(row.lower(same));
            if (other != null) {
                var why = RejectedRow.likeCustomer(
                        row.line(), work.check().header(same), other.getNumber(), other.getName());
                result.duplicate(row, why);
                if (work.settings().skipDuplicates()) {
                    result.reject(row, why);
                    continue;
                }
            }
            wanted.add(row);
        }
        return wanted;
    }

    /** The next ones of the series that no import has brought along. */
    private Deque<String> freeNumbers(int count) {
        var free = new ArrayDeque<String>();
        while (free.size() < count) {
            var next = numbers.nextCustomers(count - free.size());
            var taken = stored.customers(lower(next)).stream()
                    .map(Customer::getNumber)
                    .collect(Collectors.toSet());
            next.stream().filter(number -> !taken.contains(number)).forEach(free::add);
        }
        return free;
    }

    static Set<String> keys(Collection<CheckedRow> rows, ImportField field) {
        return rows.stream()
                .map(row -> row.lower(field))
                .filter(value -> value != null)
                .collect(Collectors.toSet());
    }

    static Set<String> lower(Collection<String> texts) {
        return texts.stream().map(CustomerImport::lower).collect(Collectors.toSet());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
