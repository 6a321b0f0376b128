package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.interaction.PublicationRefusedException;
import de.kundenblick.interaction.Published;
import de.kundenblick.shared.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Answers what contacts write at the portal. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_EDIT)
public class ReplyService {
    /** The same words of the same employee within this time are a second click. */
    private static final Duration SECOND_CLICK = Duration.ofMinutes(1);

    @Inject
    InteractionWork work;

    @Inject
    PublicationStep step;

    @Inject
    PublicationRepository publications;

    @Inject
    CallingEmployee caller;

    /**
     * Writes an entry and publishes it at once. What the contacts wrote counts as read.
     *
     * @param text plain
     * @return empty for a second click, which writes nothing more
     * @throws PublicationRefusedException when there are no words, too many, or the interaction is gone
     */
    public Optional<Published> reply(String number, String text) {
        String body = PlainText.lines(text);
        if (body == null || body.isBlank()) {
            throw PublicationRefusedException.nothingWritten();
        }
        if (body.length() > InteractionEntry.LONGEST_TEXT) {
            throw PublicationRefusedException.tooLong(InteractionEntry.LONGEST_TEXT);
        }
        var interaction = publications.lock(number).orElseThrow(PublicationRefusedException::gone);
        var me = caller.get();
        if (publications.isLastOf(interaction, me, body, caller.now().minus(SECOND_CLICK))) {
            return Optional.empty();
        }
        return Optional.of(step.publish(work.write(interaction, me, NewEntry.text(body)), false, false, me));
    }
}
