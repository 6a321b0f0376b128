package de.kundenblick.interaction.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.interaction.PortalChoiceException;
import de.kundenblick.interaction.PortalMessage;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.service.AttachedFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The steps in which something that a contact wrote becomes part of an interaction. */
@Dependent
class PortalPosts {
    @Inject
    PortalPostRepository stored;

    @Inject
    PortalInteractionRepository interactions;

    @Inject
    InteractionWorkRepository locks;

    @Inject
    InteractionWork work;

    @Inject
    AttachedFiles files;

    @Inject
    Clock clock;

    /** The number of the interaction where the same form has left the same text before. */
    Optional<String> written(SignedInContact writer, PortalMessage message) {
        return stored.written(writer.id(), message.token());
    }

    /** Nobody else changes it until the transaction ends. */
    Interaction lock(String number, SignedInContact writer) {
        var interaction = locks.lock(number).orElseThrow(() -> new InteractionGoneException(number));
        if (interactions.find(number, new PortalScope(writer, clock.instant())).isEmpty()) {
            throw new InteractionGoneException(number);
        }
        return interaction;
    }

    Customer customer(String number, SignedInContact writer) {
        return writer.customers().stream()
                .filter(customer -> !writer.closed() && customer.number().equals(number))
                .findFirst()
                .map(customer -> stored.customer(customer.id()))
                .orElseThrow(PortalChoiceException::customer);
    }

    InteractionTopic topic(long id) {
        return stored.topic(id).orElseThrow(PortalChoiceException::topic);
    }

    void begin(Interaction interaction) {
        work.create(interaction, null);
    }

    /** The day on which it is followed up stays. */
    void reopen(Interaction interaction) {
        interaction.enter(InteractionStatus.OPEN, interaction.getFollowUpOn());
        work.change(interaction, null);
    }

    void receive(Interaction interaction, Contact writer, PortalMessage message) {
        var entry = work.receive(interaction, writer, PlainText.lines(message.text()));
        var names = files.sendWithEntry(message.draft(), new FileOwner.Person(writer.getId()), entry.getId());
        if (!names.isEmpty()) {
            entry.nameAttachments(String.join("\n", names));
        }
        stored.remember(entry.getId(), message.token());
    }
}
