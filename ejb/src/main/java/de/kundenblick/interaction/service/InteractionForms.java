package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Employee;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.interaction.PartySnapshot;
import de.kundenblick.shared.PlainText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Checks what a form says of an interaction, and takes it over. */
@Dependent
class InteractionForms {
    private static final int NAME = 201;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Duration FURTHEST = Duration.ofDays(3660);

    @Inject
    InteractionRepository stored;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** @throws InteractionRefusedException when nobody has the number */
    Customer customer(String number) {
        if (number == null || number.isBlank()) {
            throw InteractionRefusedException.customerMissing();
        }
        return stored.customer(number).orElseThrow(() -> InteractionRefusedException.customerUnknown(number));
    }

    /**
     * @param before the one that it has; null for a new interaction
     * @throws InteractionRefusedException when nobody offers it, and it has another one
     */
    InteractionTopic topic(Choice chosen, InteractionTopic before) {
        if (chosen == null) {
            throw InteractionRefusedException.topicMissing();
        }
        return Optional.ofNullable(chosen.id())
                .flatMap(stored::topic)
                .filter(topic -> topic.isValid() || topic.equals(before))
                .orElseThrow(() -> InteractionRefusedException.topicUnknown(chosen.name()));
    }

    /** The name in lists and reports: the caller's own unless another was typed. */
    String recorder(InteractionFields fields) {
        String typed = text("recorder", fields.recorder(), NAME);
        return typed == null ? current.get().name() : typed;
    }

    /** @throws InteractionRefusedException when it cannot be meant */
    Instant happenedAt(InteractionFields fields) {
        Instant at = fields.happenedAt();
        if (at == null) {
            throw InteractionRefusedException.momentMissing();
        }
        if (at.isBefore(EARLIEST) || at.isAfter(clock.instant().plus(FURTHEST))) {
            throw InteractionRefusedException.momentImpossible();
        }
        return at;
    }

    /**
     * Takes over everything but the customer, which stays.
     *
     * @param published whether the customer sees something of it, which then stays with whom it was shown to
     */
    void store(Interaction interaction, InteractionFields fields, boolean published) {
        Instant happenedAt = happenedAt(fields);
        var followUp = followUp(interaction, fields, happenedAt);
        interaction.describe(
                topic(fields.topic(), interaction.getTopic()),
                text("subject", fields.subject(), 200),
                recorder(fields),
                happenedAt);
        var contact = contact(interaction, fields.contact());
        if (published
                && interaction.getContact() != null
                && !interaction.getContact().equals(contact)) {
            throw InteractionRefusedException.contactPublished();
        }
        interaction.involve(contact, parties(fields, isProposing(interaction, contact) ? contact : null));
        interaction.giveTo(owner(interaction, fields.owner()));
        interaction.enter(fields.status() == null ? InteractionStatus.OPEN : fields.status(), followUp);
    }

    /** What was entered before may have been right in the zone of whoever did. */
    private LocalDate followUp(Interaction interaction, InteractionFields fields, Instant happenedAt) {
        LocalDate day = fields.followUpOn();
        boolean isKept =
                Objects.equals(day, interaction.getFollowUpOn()) && happenedAt.equals(interaction.getHappenedAt());
        if (day == null || fields.status() == InteractionStatus.CLOSED || isKept) {
            return day;
        }
        var zone = current.preferences().zone();
        if (day.isBefore(LocalDate.ofInstant(happenedAt, zone))) {
            throw InteractionRefusedException.followUpTooEarly();
        }
        if (isTooFar(day, clock.instant(), zone)) {
            throw InteractionRefusedException.followUpTooFar();
        }
        return day;
    }

    /** Nobody follows up what is ten years away. */
    static boolean isTooFar(LocalDate day, Instant now, ZoneId zone) {
        return day.isAfter(LocalDate.ofInstant(now.plus(FURTHEST), zone));
    }

    /** Whoever it is about already may have left the customer since. */
    private Contact contact(Interaction interaction, String login) {
        if (login == null || login.isBlank()) {
            return null;
        }
        var before = interaction.getContact();
        return before != null && before.getLogin().equals(login)
                ? before
                : stored.contact(login, interaction.getCustomer())
                        .orElseThrow(InteractionRefusedException::contactUnknown);
    }

    /** A record that has its copy keeps it, however empty, and whatever the master data say by now. */
    private static boolean isProposing(Interaction interaction, Contact contact) {
        return interaction.getId() == null || !Objects.equals(contact, interaction.getContact());
    }

    /** @param contact whose master data stand for what is not typed; null for nobody */
    private static PartySnapshot parties(InteractionFields fields, Contact contact) {
        String name = text("contactName", fields.contactName(), NAME);
        String phone = text("contactPhone", fields.contactPhone(), 40);
        return new PartySnapshot(
                name == null && contact != null ? contact.getDisplayName() : name,
                phone == null && contact != null ? contact.getPhone() : phone,
                text("salesContact", fields.salesContact(), NAME),
                text("salesperson", fields.salesperson(), 120),
                text("reference", fields.reference(), 100));
    }

    private Employee owner(Interaction interaction, Choice chosen) {
        if (chosen == null) {
            return null;
        }
        var before = interaction.getOwner();
        return before != null && before.getId().equals(chosen.id())
                ? before
                : stored.person(chosen.id()).orElseThrow(InteractionRefusedException::ownerUnknown);
    }

    private static String text(String input, String typed, int most) {
        String text = PlainText.of(typed);
        if (text != null && text.length() > most) {
            throw InteractionRefusedException.tooLong(input, most);
        }
        return text == null || text.isEmpty() ? null : text;
    }
}
