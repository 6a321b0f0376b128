package de.kundenblick.demo.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Which interactions there are to be, at which customers, about what and when. */
class DemoInteractionPlans {
    private static final int ALL = 600;
    private static final int OF_STAR = 45;
    private static final int OLDEST_DAYS = 540;

    /**
     * An interaction to be.
     *
     * @param text a row of the conversations
     * @param contact null when it is with nobody in particular
     * @param ageInDays of its beginning
     */
    record Plan(
            CSVRecord text, String subject, Customer customer, Contact contact, Instant happenedAt, double ageInDays) {}

    private final DemoRandom random;
    private final DemoCustomers customers;
    private final List<CSVRecord> texts = DemoFiles.rows("interactions");
    private final List<String> months = DemoFiles.values("words", "month");
    private final List<String> cities = DemoFiles.values("words", "city");

    DemoInteractionPlans(DemoRandom random, DemoCustomers customers) {
        this.random = random;
        this.customers = customers;
    }

    /** Oldest first. */
    List<Plan> all() {
        var plans = new ArrayList<Plan>();
        for (int i = 0; i < OF_STAR; i++) {
            plans.add(plan(customers.star(), i < 3 ? 0.1 + i : OLDEST_DAYS * Math.pow(random.share(), 1.6)));
        }
        var others = customers.entries().subList(1, customers.entries().size());
        while (plans.size() < ALL) {
            // The busier a customer is, the further in front it stands.
            var entry = others.get((int) (others.size() * Math.pow(random.share(), 1.5)));
            plans.add(plan(entry, OLDEST_DAYS * Math.pow(random.share(), 2.2)));
        }
        plans.sort((one, other) -> one.happenedAt().compareTo(other.happenedAt()));
        return plans;
    }

    private Plan plan(DemoCustomers.Entry entry, double ageInDays) {
        var text = random.pick(texts);
        var happenedAt = random.daysAgo(ageInDays);
        var contacts = entry.contacts();
        // The first people of a customer are those whom one talks to most.
        var contact = random.chance(0.88) ? contacts.get((int) (contacts.size() * Math.pow(random.share(), 2))) : null;
        return new Plan(
                text, filled(text.get("subject"), happenedAt), entry.customer(), contact, happenedAt, ageInDays);
    }

    /** What the conversation says, with its gaps filled. */
    String filled(String text, Instant at) {
        return text.replace("{number}", Integer.toString(1000 + random.upTo(9000)))
                .replace("{year}", at.toString().substring(0, 4))
                .replace("{month}", random.pick(months))
                .replace("{city}", random.pick(cities));
    }
}
