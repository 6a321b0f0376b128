package de.kundenblick.interaction.service;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.MailingContacts;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.mail.inbound.service.MailTaker;
import de.kundenblick.mail.inbound.service.TakenMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes answers to our mails about an interaction, from contacts who could answer it at the portal. What anybody else
 * writes is left to others.
 */
@ApplicationScoped
class InteractionMailTaker implements MailTaker {
    @Inject
    InteractionMailRepository mails;

    @Inject
    PortalInteractionRepository interactions;

    @Inject
    MailingContacts contacts;

    @Inject
    MailedEntries entries;

    @Inject
    InteractionWorkRepository locks;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<TakenMail> take(IncomingMail mail) {
        var content = mail.content();
        if (content.from() == null || content.threadIds().isEmpty()) {
            return Optional.empty();
        }
        return mails.answered(content.threadIds()).flatMap(number -> {
            if (content.automatic()) {
                return Optional.of(
                        taken(MailOutcome.IGNORED, null, TraceLine.of("interaction.mail.trace.automatic", number)));
            }
            var writer = mail.isDoubted()
                    ? Optional.<SignedInContact>empty()
                    : writer(number, content.from().address());
            if (writer.isEmpty()) {
                mail.remark(TraceLine.of(
                        "interaction.mail.trace.passed", number, content.from().address()));
            }
            return writer.map(known -> receive(mail, number, known));
        });
    }

    private Optional<SignedInContact> writer(String number, String address) {
        return contacts.at(MailAddress.spellings(address)).stream()
                .filter(each -> interactions
                        .find(number, new PortalScope(each, clock.instant()))
                        .isPresent())
                .findFirst();
    }

    private TakenMail receive(IncomingMail mail, String number, SignedInContact writer) {
        var interaction = locks.lock(number).orElseThrow();
        var trace = new ArrayList<String>();
        trace.add(TraceLine.of("interaction.mail.trace.entry", number, writer.name()));
        if (interaction.getStatus() != InteractionStatus.OPEN) {
            reopen(interaction);
            trace.add(TraceLine.of("interaction.mail.trace.reopened", number));
        }
        long entry = entries.receive(interaction, contacts.entity(writer), mail.content());
        return new TakenMail(MailOutcome.ENTRY, null, null, entry, trace);
    }

    private void reopen(Interaction interaction) {
        entries.reopen(interaction);
    }

    private static TakenMail taken(MailOutcome outcome, Long entry, String why) {
        return new TakenMail(outcome, null, null, entry, List.of(why));
    }
}
