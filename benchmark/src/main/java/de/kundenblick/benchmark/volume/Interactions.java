package de.kundenblick.benchmark.volume;

import de.kundenblick.interaction.EntrySender;
import de.kundenblick.interaction.InteractionOrigin;
import de.kundenblick.interaction.InteractionStatus;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** Interactions of two years with two or three entries each, some of them internal, and what contacts have read. */
class Interactions implements Area {
    private static final int DAYS = 2 * 365;
    private static final int TOPICS = 6;

    private final Vocabulary words = new Vocabulary();

    @Override
    public void load(Connection connection, Plan plan) throws IOException, SQLException {
        String columns = "id, version, number, customer_id, topic_id, subject, contact_id, contact_name, recorder,"
                + " recorded_by_id, owner_id, origin, status, happened_at, follow_up_on, created_at, changed_at, visible_at";
        try (var rows = new Copy(connection, "interaction (" + columns + ")")) {
            for (int i = 0; i < plan.volume().interactions; i++) {
                interaction(rows, plan, i);
            }
        }
        entries(connection, plan);
        readings(connection, plan);
    }

    /**
     * What becomes of one; the same whenever it is asked for.
     *
     * @param published how many entries the customer sees, the first ones
     */
    private record Life(
            int customer,
            int contact,
            int employee,
            boolean atPortal,
            Instant at,
            int entries,
            int published,
            boolean closed) {
        static Life of(Plan plan, int index) {
            var random = plan.random(Interactions.class, index);
            var volume = plan.volume();
            int customer = (int) (volume.customers * Math.pow(random.nextDouble(), 1.5));
            int contact = volume.firstContact(customer) + random.nextInt(volume.contactsOf(customer));
            double days = DAYS * Math.pow(random.nextDouble(), 1.5);
            int entries = 2 + random.nextInt(2);
            return new Life(
                    customer,
                    contact,
                    random.nextInt(Plan.EMPLOYEES),
                    random.nextInt(4) == 0,
                    plan.now().minusSeconds(60 + (long) (days * 86_400)),
                    entries,
                    random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(entries),
                    random.nextDouble() < (days < 30 ? 0.3 : 0.95));
        }

        boolean isVisible(int entry) {
            return entry < published || atPortal && entry == 0;
        }

        Instant written(Plan plan, int entry) {
            return at.plus(Duration.between(at, plan.now()).dividedBy(20L).multipliedBy(entry));
        }

        /** Null for what is internal altogether. */
        Instant visibleAt(Plan plan) {
            int seen = Math.max(published, atPortal ? 1 : 0);
            return seen == 0 ? null : written(plan, seen - 1);
        }
    }

    private void interaction(Copy rows, Plan plan, int index) throws IOException {
        var life = Life.of(plan, index);
        boolean addressed = life.atPortal() || index % 10 > 0;
        rows.row(
                plan.interactionId(index),
                1,
                plan.interactionNumber(index),
                plan.customerId(life.customer()),
                1 + index % TOPICS,
                words.text(plan.random(Vocabulary.class, index), 4),
                addressed ? plan.contactId(life.contact()) : null,
                addressed ? person(life) : null,
                life.atPortal() ? person(life) : "Agent " + (life.employee() + 1),
                life.atPortal() ? null : plan.employeeId(life.employee()),
                plan.employeeId(life.employee()),
                life.atPortal() ? InteractionOrigin.PORTAL : InteractionOrigin.EMPLOYEE,
                life.closed()
                        ? InteractionStatus.CLOSED
                        : index % 3 == 0 ? InteractionStatus.WAITING : InteractionStatus.OPEN,
                life.at(),
                life.closed() || index % 4 == 0 ? null : followUp(plan, life, index),
                life.at(),
                life.written(plan, life.entries() - 1),
                life.visibleAt(plan));
    }

    private static LocalDate followUp(Plan plan, Life life, int index) {
        var first = LocalDate.ofInstant(life.at(), ZoneOffset.UTC);
        var due = LocalDate.ofInstant(plan.now(), ZoneOffset.UTC).plusDays(index % 40 - 10);
        return due.isBefore(first) ? first : due;
    }

    private void entries(Connection connection, Plan plan) throws IOException, SQLException {
        String columns = "id, version, interaction_id, sender, employee_id, contact_id, author, body, html, internal,"
                + " incoming, written_at, published_at, read_at, read_by_id";
        try (var rows = new Copy(connection, "interaction_entry (" + columns + ")")) {
            for (int i = 0; i < plan.volume().interactions; i++) {
                var random = plan.random(Vocabulary.class, -1 - i);
                var life = Life.of(plan, i);
                for (int entry = 0; entry < life.entries(); entry++) {
                    entry(rows, plan, i, life, entry, random);
                }
            }
        }
    }

    private void entry(Copy rows, Plan plan, int index, Life life, int entry, SplittableRandom random)
            throws IOException {
        boolean ofContact = life.atPortal() && entry == 0;
        boolean unread = ofContact && index % 50 == 0 && !life.closed();
        var at = life.written(plan, entry);
        rows.row(
                plan.entryId(index, entry),
                1,
                plan.interactionId(index),
                ofContact ? EntrySender.CUSTOMER : EntrySender.AGENT,
                ofContact ? null : plan.employeeId(life.employee()),
                ofContact ? plan.contactId(life.contact()) : null,
                ofContact ? person(life) : "Agent " + (life.employee() + 1),
                words.text(random, random.nextInt(20, 81)),
                false,
                !life.isVisible(entry),
                false,
                at,
                life.isVisible(entry) ? at : null,
                ofContact && !unread ? at : null,
                ofContact && !unread ? plan.employeeId(life.employee()) : null);
    }

    /** Of what is published for somebody, two thirds were read. */
    private static void readings(Connection connection, Plan plan) throws IOException, SQLException {
        try (var rows = new Copy(connection, "portal_reading (contact_id, entry_id, read_at)")) {
            for (int i = 0; i < plan.volume().interactions; i++) {
                var life = Life.of(plan, i);
                for (int entry = life.atPortal() ? 1 : 0; entry < life.published() && i % 3 > 0; entry++) {
                    rows.row(plan.contactId(life.contact()), plan.entryId(i, entry), life.written(plan, entry));
                }
            }
        }
    }

    private static String person(Life life) {
        return "Kontakt " + (life.contact() + 1);
    }
}
