package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.InteractionOrigin;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.NewPortalInteraction;
import de.kundenblick.interaction.PartySnapshot;
import de.kundenblick.interaction.PortalChoiceException;
import de.kundenblick.interaction.PortalMessage;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.service.NumberSeries;
import de.kundenblick.shared.service.RateLimits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a contact writes at the portal, in person. */
@Stateless
@RolesAllowed(Permissions.PORTAL_WRITE)
public class PortalPostService {
    @Inject
    CurrentContact current;

    @Inject
    PortalPosts posts;

    @Inject
    NumberSeries numbers;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    /**
     * Answers in an interaction that the contact sees; one that was done with is open again.
     *
     * @throws InteractionGoneException when it was withdrawn or deleted, or is none of the contact's
     */
    public void answer(String number, @NotNull @Valid PortalMessage message) {
        SignedInContact writer = current.get();
        if (posts.written(writer, message).isPresent()) {
            return;
        }
        limits.demand(Limit.PORTAL_MESSAGE, writer.login());
        var interaction = posts.lock(number, writer);
        if (interaction.getStatus() != InteractionStatus.OPEN) {
            posts.reopen(interaction);
        }
        posts.receive(interaction, current.entity(), message);
    }

    /**
     * Begins an interaction of the contact's.
     *
     * @return its number; that of the first one when the same is sent again
     * @throws PortalChoiceException when the customer or the topic is not offered to the contact
     */
    public String begin(@NotNull @Valid NewPortalInteraction wanted) {
        SignedInContact writer = current.get();
        return posts.written(writer, wanted.message()).orElseGet(() -> {
            limits.demand(Limit.PORTAL_MESSAGE, writer.login());
            return create(wanted, writer);
        });
    }

    private String create(NewPortalInteraction wanted, SignedInContact writer) {
        var customer = posts.customer(wanted.customerNumber(), writer);
        var topic = posts.topic(wanted.topicId());
        Contact contact = current.entity();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var interaction = new Interaction(
                numbers.nextInteraction(), customer, topic, InteractionOrigin.PORTAL, writer.name(), null, now, now);
        interaction.describe(topic, PlainText.of(wanted.subject()), writer.name(), now);
        interaction.involve(contact, new PartySnapshot(writer.name(), phone(contact), null, null, null));
        posts.begin(interaction);
        posts.receive(interaction, contact, wanted.message());
        return interaction.getNumber();
    }

    private static String phone(Contact contact) {
        return contact.getPhone() == null ? contact.getMobile() : contact.getPhone();
    }
}
