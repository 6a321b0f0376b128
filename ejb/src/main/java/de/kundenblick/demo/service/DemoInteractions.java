package de.kundenblick.demo.service;

import de.kundenblick.account.Employee;
import de.kundenblick.demo.service.DemoInteractionPlans.Plan;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.InteractionOrigin;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.interaction.PartySnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Lets planned interactions happen: what was said, what of it was published, and when somebody is to follow up. */
class DemoInteractions {
    private static final String SWITCHBOARD = "Zentrale Nordstern";
    private static final int ENTRIES = 5;

    /** Days from today on which follow-ups are due: missed, today and to come. */
    private static final List<Integer> DUE = List.of(-9, -4, -1, 0, 0, 1, 3, 6, 14, 25);

    private final DemoRepository stored;
    private final DemoRandom random;
    private final DemoStaff staff;
    private final DemoInteractionPlans plans;
    private final Map<String, InteractionTopic> topics;
    private int followUps;

    DemoInteractions(DemoRepository stored, DemoRandom random, DemoStaff staff, DemoInteractionPlans plans) {
        this.stored = stored;
        this.random = random;
        this.staff = staff;
        this.plans = plans;
        topics = stored.topics();
    }

    void create() {
        var all = plans.all();
        var numbers = stored.interactionNumbers(all.size());
        all.forEach(plan -> create(plan, numbers.pop()));
    }

    private void create(Plan plan, String number) {
        var worker = random.pick(staff.agents(plan.text().get("queue")));
        boolean atPortal = plan.contact() != null && random.chance(0.25);
        String recorder =
                atPortal ? plan.contact().getDisplayName() : random.chance(0.06) ? SWITCHBOARD : worker.getName();
        var interaction = new Interaction(
                number,
                plan.customer(),
                topics.get(plan.text().get("topic")),
                atPortal ? InteractionOrigin.PORTAL : InteractionOrigin.EMPLOYEE,
                recorder,
                atPortal ? null : worker,
                plan.happenedAt(),
                plan.happenedAt());
        interaction.describe(interaction.getTopic(), plan.subject(), recorder, plan.happenedAt());
        interaction.involve(plan.contact(), parties(plan));
        interaction.giveTo(atPortal && plan.ageInDays() < 1 ? null : worker);
        stored.add(interaction);
        new Talk(interaction, plan, worker, moments(plan)).run(atPortal);
    }

    /** Some were called back under another number than the usual one. */
    private PartySnapshot parties(Plan plan) {
        var customer = plan.customer();
        var contact = plan.contact();
        String phone = contact == null ? null : random.chance(0.08) ? "+493023125042" : contact.getPhone();
        return new PartySnapshot(
                contact == null ? null : contact.getDisplayName(),
                phone,
                customer.getSalesContact() == null
                        ? null
                        : customer.getSalesContact().getDisplayName(),
                customer.getSalesperson() == null
                        ? null
                        : customer.getSalesperson().getName(),
                random.chance(0.3) ? "V-" + (20_000 + random.upTo(9_000)) : null);
    }

    private List<Instant> moments(Plan plan) {
        var end = plan.happenedAt().plus(Duration.ofHours((long) (3 + 90 * random.share())));
        return random.moments(ENTRIES, plan.happenedAt(), end);
    }

    /** A day on which somebody works, yet not before the conversation. */
    private LocalDate followUp(Instant happenedAt) {
        var day = random.today().plusDays(DUE.get(followUps++ % DUE.size()));
        var first = random.day(happenedAt);
        return day.isBefore(first) ? first : day;
    }

    /** What is said in one interaction. */
    private final class Talk {
        private final Interaction interaction;
        private final Plan plan;
        private final Employee worker;
        private final List<Instant> moments;

        Talk(Interaction interaction, Plan plan, Employee worker, List<Instant> moments) {
            this.interaction = interaction;
            this.plan = plan;
            this.worker = worker;
            this.moments = moments;
        }

        void run(boolean atPortal) {
            boolean isYoung = plan.ageInDays() < 2;
            if (atPortal) {
                received("message", 0, !isYoung);
            }
            boolean isTakenUp = !atPortal || !isYoung || random.chance(0.4);
            if (isTakenUp && (!atPortal || random.chance(0.6))) {
                internal("note", 1);
            }
            // What is only written down for ourselves stays internal.
            boolean isAnswered = isTakenUp && random.chance(atPortal ? 0.95 : 0.6);
            if (isAnswered) {
                published("answer", 2, !atPortal && random.chance(0.2));
            }
            boolean goesOn = isAnswered && plan.contact() != null && random.chance(0.5);
            boolean isEnded = goesOn && (!isYoung || random.chance(0.3)) && random.chance(0.8);
            if (goesOn) {
                received("reply", 3, isEnded || plan.ageInDays() > 6);
            }
            if (isEnded) {
                published("closing", 4, false);
            }
            end(isAnswered, isEnded);
        }

        private void end(boolean isAnswered, boolean isEnded) {
            double closed = plan.ageInDays() < 20 ? isEnded ? 0.6 : 0.2 : plan.ageInDays() < 90 ? 0.8 : 0.97;
            if (random.chance(closed)) {
                interaction.enter(InteractionStatus.CLOSED, null);
            } else {
                boolean waits = isAnswered && random.chance(0.4);
                interaction.enter(
                        waits ? InteractionStatus.WAITING : InteractionStatus.OPEN,
                        random.chance(0.7) ? followUp(plan.happenedAt()) : null);
            }
        }

        private void received(String text, int step, boolean isRead) {
            var entry = new InteractionEntry(interaction, plan.contact(), text(text, step), false, moments.get(step));
            if (isRead) {
                entry.readBy(worker, moments.get(step).plus(20 + random.upTo(90), ChronoUnit.MINUTES));
            }
            add(entry);
        }

        private void internal(String text, int step) {
            add(new InteractionEntry(interaction, worker, text(text, step), false, moments.get(step)));
        }

        private void published(String text, int step, boolean isIncoming) {
            var entry = new InteractionEntry(interaction, worker, text(text, step), false, moments.get(step));
            entry.publish(moments.get(step));
            entry.comeIn(isIncoming);
            add(entry);
        }

        private void add(InteractionEntry entry) {
            interaction.touched(stored.add(entry).getWrittenAt());
        }

        private String text(String name, int step) {
            return plans.filled(plan.text().get(name), moments.get(step));
        }
    }
}
