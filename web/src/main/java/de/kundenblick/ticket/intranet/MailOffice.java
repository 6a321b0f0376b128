package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.TicketChoices;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.AnswerStart;
import de.kundenblick.ticket.mail.KeptMail;
import de.kundenblick.ticket.mail.MailSender;
import de.kundenblick.ticket.mail.WrittenMail;
import de.kundenblick.ticket.service.MailAnswerService;
import de.kundenblick.ticket.service.MailDraftService;
import de.kundenblick.ticket.service.TicketChoiceService;
import de.kundenblick.ticket.service.TicketCreateService;
import de.kundenblick.ticket.service.TicketService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The services that somebody needs who writes a mail. */
@Dependent
class MailOffice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketService tickets;

    @Inject
    TicketChoiceService choices;

    @Inject
    MailAnswerService answers;

    @Inject
    TicketCreateService creating;

    @Inject
    MailDraftService drafts;

    TicketView ticket(String number) {
        return tickets.find(number).orElseThrow(() -> new TicketNotFoundException(number));
    }

    TicketChoices choices() {
        return choices.all(null);
    }

    List<Choice> people(Long queueId) {
        return choices.people(queueId);
    }

    AnswerStart start(AnswerAct act, String number, Long messageId) {
        return answers.start(act, number, messageId);
    }

    MailSender sender(Long queueId, PartyForm party) {
        return creating.sender(queueId, party.getCustomer(), party.getContact());
    }

    String create(PhoneTicket noted, WrittenMail mail) {
        return creating.create(noted, mail);
    }

    /** @return when it leaves unless it is taken back; empty when it has left */
    Optional<Instant> send(WrittenMail mail, StateWish wish) {
        return answers.sendLater(mail, wish);
    }

    Optional<KeptMail> draft(Long id) {
        return id == null ? Optional.empty() : drafts.find(id);
    }

    Optional<KeptMail> draft(String key) {
        return drafts.find(key);
    }

    Optional<KeptMail> save(WrittenMail mail, String alsoChosen, String writer, boolean takingOver) {
        return drafts.save(mail, alsoChosen, writer, takingOver);
    }

    void discard(long id) {
        drafts.discard(id);
    }
}
