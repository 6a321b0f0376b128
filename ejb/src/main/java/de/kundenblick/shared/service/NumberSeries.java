package de.kundenblick.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Numbers that people quote. They grow, and may have gaps. */
@Dependent
public class NumberSeries {
    @Inject
    NumberRepository numbers;

    /** As in K-10001. */
    public String nextCustomer() {
        return "K-" + numbers.nextCustomer();
    }

    /** As in T-100001. */
    public String nextTicket() {
        return "T-" + numbers.nextTicket();
    }

    /** As in I-100001. */
    public String nextInteraction() {
        return "I-" + numbers.nextInteraction();
    }

    /** Many at once, by a single question to the database. */
    public List<String> nextCustomers(int count) {
        return numbers.nextCustomers(count).stream()
                .map(number -> "K-" + number)
                .toList();
    }

    /** Many at once, by a single question to the database. */
    public List<String> nextTickets(int count) {
        return numbers.nextTickets(count).stream().map(number -> "T-" + number).toList();
    }
}
