package de.kundenblick.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

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
}
