package de.kundenblick.demo.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** What tickets there are to be: those of the star customer as its page shows them, all others by chance. */
class DemoTicketPlans {
    private static final int OLDEST_DAYS = 730;
    private static final Set<String> UNTOUCHED = Set.of(TicketState.NEW, TicketState.OPEN);

    /**
     * A ticket to be.
     *
     * @param owner null for none
     */
    record Plan(
            String subject,
            String queue,
            String state,
            Priority priority,
            Instant createdAt,
            Employee owner,
            Customer customer,
            Contact contact) {}

    private final DemoRandom random;
    private final DemoStaff staff;
    private final DemoCustomers customers;
    private final List<CSVRecord> subjects = DemoFiles.rows("subjects");
    private final List<String> months = DemoFiles.values("words", "month");
    private final List<String> cities = DemoFiles.values("words", "city");
    private final List<Plan> plans = new ArrayList<>();

    DemoTicketPlans(DemoRandom random, DemoStaff staff, DemoCustomers customers) {
        this.random = random;
        this.staff = staff;
        this.customers = customers;
    }

    /** Oldest first. */
    List<Plan> all() {
        DemoFiles.rows("star-tickets").forEach(row -> plans.add(ofStar(row)));
        closedOfStar();
        for (var entry : customers.entries()) {
            for (int i = 0; i < entry.tickets(); i++) {
                double age = OLDEST_DAYS * Math.pow(random.share(), 2.2);
                plans.add(plan(entry.customer(), random.pick(entry.contacts()), age, state(age)));
            }
        }
        plans.sort((one, other) -> one.createdAt().compareTo(other.createdAt()));
        return plans;
    }

    private Plan ofStar(CSVRecord row) {
        var star = customers.star();
        var others = star.contacts().subList(3, star.contacts().size());
        return new Plan(
                row.get("subject"),
                row.get("queue"),
                row.get("state"),
                Priority.valueOf(row.get("priority")),
                random.hoursAgo(Double.parseDouble(row.get("hoursOld"))),
                staff.employee(row.get("owner")),
                star.customer(),
                row.get("contact") == null ? random.pick(others) : customers.starContact(row.get("contact")));
    }

    private void closedOfStar() {
        var star = customers.star();
        var callers = new ArrayList<Contact>();
        for (var row : DemoFiles.rows("star-contacts")) {
            for (int i = 0; i < Integer.parseInt(row.get("closed")); i++) {
                callers.add(customers.starContact(row.get("login")));
            }
        }
        var others = star.contacts().subList(3, star.contacts().size());
        while (callers.size() < 64) {
            callers.add(random.pick(others));
        }
        callers.forEach(caller -> plans.add(plan(star.customer(), caller, 3 + 500 * random.share(), solved())));
    }

    private Plan plan(Customer customer, Contact contact, double ageInDays, String state) {
        var subject = random.pick(subjects);
        var createdAt = random.daysAgo(ageInDays);
        return new Plan(
                filled(subject.get("subject"), createdAt),
                subject.get("queue"),
                state,
                priority(),
                createdAt,
                owner(state, subject.get("queue")),
                customer,
                contact);
    }

    /** New tickets have nobody yet, and some open ones lost theirs. */
    private Employee owner(String state, String queue) {
        boolean isOwned = !UNTOUCHED.contains(state) || state.equals(TicketState.OPEN) && random.chance(0.6);
        return isOwned ? random.pick(staff.agents(queue)) : null;
    }

    private String filled(String subject, Instant createdAt) {
        return subject.replace("{number}", Integer.toString(1000 + random.upTo(9000)))
                .replace("{year}", createdAt.toString().substring(0, 4))
                .replace("{month}", random.pick(months))
                .replace("{city}", random.pick(cities));
    }

    /** The older, the more likely closed. */
    private String state(double ageInDays) {
        double unfinished = ageInDays < 20 ? 0.75 : ageInDays < 60 ? 0.45 : ageInDays < 180 ? 0.12 : 0.03;
        if (!random.chance(unfinished)) {
            return closed();
        }
        double kind = random.share();
        if (kind < 0.2 && ageInDays < 7) {
            return TicketState.NEW;
        }
        if (kind < 0.7) {
            return TicketState.OPEN;
        }
        return kind < 0.9 ? TicketState.PENDING_REMINDER : TicketState.PENDING_AUTO_CLOSE_SUCCESSFUL;
    }

    private String closed() {
        double kind = random.share();
        if (kind < 0.03) {
            return TicketState.MERGED;
        }
        if (kind < 0.04) {
            return TicketState.REMOVED;
        }
        return solved();
    }

    private String solved() {
        return random.chance(0.1) ? TicketState.CLOSED_UNSUCCESSFUL : TicketState.CLOSED_SUCCESSFUL;
    }

    private Priority priority() {
        double kind = random.share();
        if (kind < 0.05) {
            return Priority.VERY_LOW;
        }
        if (kind < 0.15) {
            return Priority.LOW;
        }
        if (kind < 0.8) {
            return Priority.NORMAL;
        }
        return kind < 0.95 ? Priority.HIGH : Priority.VERY_HIGH;
    }
}
