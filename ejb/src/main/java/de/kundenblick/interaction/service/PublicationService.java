package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.customer.Contact;
import de.kundenblick.interaction.EntrySender;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.Publication;
import de.kundenblick.interaction.PublicationPreview;
import de.kundenblick.interaction.PublicationRefusedException;
import de.kundenblick.interaction.Published;
import de.kundenblick.interaction.Recallable;
import de.kundenblick.mail.MailStatus;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.mail.service.Outbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Shows entries of interactions to customers, and takes them back. Whatever changes one refuses with
 * {@link PublicationRefusedException} when it is gone.
 */
@Stateless
@RolesAllowed(Permissions.INTERACTION_EDIT)
public class PublicationService {
    private static final int MOST_NAMED = 50;

    @Inject
    PublicationStep step;

    @Inject
    InteractionWork work;

    @Inject
    PublicationRepository publications;

    @Inject
    PortalReaderRepository readers;

    @Inject
    Outbox outbox;

    @Inject
    CallingEmployee caller;

    /**
     * The entry as the customer is going to see it, who may read it then, and how many mails go out; empty when it is gone.
     *
     * @param incoming whether it is going to be published as something that the customer told
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PublicationPreview> preview(long entryId, boolean incoming) {
        return publications.find(entryId).map(entry -> preview(entry, incoming));
    }

    private PublicationPreview preview(InteractionEntry entry, boolean incoming) {
        var interaction = entry.getInteraction();
        return new PublicationPreview(
                entry.getId(),
                interaction.getNumber(),
                interaction.getSubject(),
                interaction.getTopic().getName(),
                Optional.ofNullable(interaction.getContact())
                        .map(Contact::getDisplayName)
                        .orElse(null),
                entry.getAuthor(),
                entry.getBody(),
                entry.isHtml(),
                incoming,
                !entry.isInternal(),
                step.files(entry.getId()),
                readers.ofInteraction(interaction.getId(), caller.now(), MOST_NAMED),
                PublicationStep.senderOf(caller.get()));
    }

    /** What the caller published just now and can still take back, the oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Recallable> recallable() {
        return publications.recallable(caller.id(), caller.now());
    }

    /**
     * Nothing happens when it is published already, by a second click or by somebody else.
     *
     * @param incoming whether the customer told it and shall hear that it was recorded
     * @param withFiles whether the mails carry its files
     * @return empty when it was published already
     */
    public Optional<Published> publish(long entryId, boolean incoming, boolean withFiles) {
        var entry = employees(entryId);
        return entry.isInternal()
                ? Optional.of(step.publish(entry, incoming, withFiles, caller.get()))
                : Optional.empty();
    }

    /** Whoever wanted it to be published has seen what that would be, and does not; nothing happens when it is published. */
    public void leaveInternal(long entryId) {
        var entry = employees(entryId);
        if (entry.getWanted() != null) {
            work.leaveInternal(entry, caller.get());
        }
    }

    /**
     * Makes it internal again before any mail has left.
     *
     * @return how many contacts have opened it meanwhile
     * @throws PublicationRefusedException when the time is over, or a mail has left
     */
    public int recall(long entryId) {
        var entry = published(entryId);
        var publication = publications.standing(entry);
        int left = publication.map(this::takeBackMails).orElse(0);
        if (left > 0
                || publication.filter(found -> found.isRecallable(caller.now())).isEmpty()) {
            throw PublicationRefusedException.tooLate(left);
        }
        return hide(entry, publication);
    }

    /**
     * Makes it internal again at any time. Mails that wait are not sent any more; those that have left are out.
     *
     * @return how many mails have left
     */
    public int withdraw(long entryId) {
        var entry = published(entryId);
        var publication = publications.standing(entry);
        int left = publication.map(this::takeBackMails).orElse(0);
        hide(entry, publication);
        return left;
    }

    /** @return how many have left; one to an address that none can be sent to has not */
    private int takeBackMails(Publication publication) {
        outbox.recall(Publication.ORIGIN, publication.getId());
        return (int) outbox.about(Publication.ORIGIN, List.of(publication.getId())).stream()
                .map(MailStatus::state)
                .filter(state -> state != State.RECALLED && state != State.FAILED)
                .count();
    }

    private int hide(InteractionEntry entry, Optional<Publication> publication) {
        Employee me = caller.get();
        publication.ifPresent(found -> found.withdraw(me, caller.now()));
        work.recall(entry, me);
        return publications.countReadings(entry.getId());
    }

    private InteractionEntry published(long entryId) {
        var entry = employees(entryId);
        if (entry.isInternal()) {
            throw PublicationRefusedException.notPublished();
        }
        return entry;
    }

    private InteractionEntry employees(long entryId) {
        var entry = publications.lock(entryId).orElseThrow(PublicationRefusedException::gone);
        if (entry.getSender() != EntrySender.AGENT) {
            throw PublicationRefusedException.customers();
        }
        return entry;
    }
}
