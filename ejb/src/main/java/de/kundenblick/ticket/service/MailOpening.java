package de.kundenblick.ticket.service;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.service.Outbox;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.shared.service.AreaTexts;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.mail.Addresses;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.AnswerRecipients;
import de.kundenblick.ticket.mail.AnswerStart;
import de.kundenblick.ticket.mail.ComposedHtml;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.MailSender;
import de.kundenblick.ticket.mail.MailSubject;
import de.kundenblick.ticket.mail.Quotation;
import de.kundenblick.ticket.mail.TicketMail;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.template.Placeholder;
import de.kundenblick.ticket.template.Placeholders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What mails begin with. */
@Dependent
class MailOpening {
    @Inject
    MailAnswerRepository answers;

    @Inject
    TemplateRepository people;

    @Inject
    CurrentEmployee current;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @param messageId null for what the customer wrote last */
    AnswerStart of(AnswerAct act, Ticket ticket, Long messageId) {
        var message = messageId == null
                ? answers.lastReceived(ticket)
                : Optional.of(answers.message(messageId, ticket).orElseThrow(MailRefusedException::noMessage));
        var mail = message.flatMap(answers::mail);
        var recipients = mail.map(found -> AnswerRecipients.of(act, found, answers.ours()))
                .filter(found -> act == AnswerAct.FORWARD || !found.to().isEmpty())
                .orElseGet(() -> new AnswerRecipients(asked(act, ticket), List.of()));
        var language = language(ticket.getContact());
        var files = answers.files(ticket);
        String html = mail.map(TicketMail::getHtml).orElse(null);
        return new AnswerStart(
                Addresses.write(recipients.to()),
                Addresses.write(recipients.cc()),
                subject(act, ticket, message),
                sender(ticket, ticket.getQueue(), ticket.getCustomer(), ticket.getContact()),
                message.map(found -> quotation(act, found, mail, language)).orElse(""),
                html == null ? null : pictured(act, message.get(), mail, language),
                act == AnswerAct.RESEND
                        ? message.map(found -> again(found, html)).orElse(null)
                        : null,
                act == AnswerAct.RESEND && html != null,
                message.map(TicketMessage::getId).orElse(null),
                files,
                message.map(found -> chosen(act, found, files)).orElse(List.of()));
    }

    private static List<Mailbox> asked(AnswerAct act, Ticket ticket) {
        var contact = ticket.getContact();
        return act == AnswerAct.FORWARD || contact == null || contact.getEmail() == null
                ? List.of()
                : List.of(new Mailbox(contact.getEmail(), contact.getDisplayName()));
    }

    private static String subject(AnswerAct act, Ticket ticket, Optional<TicketMessage> message) {
        String before = message.map(TicketMessage::getSubject)
                .filter(found -> !found.isBlank())
                .orElse(ticket.getSubject());
        return switch (act) {
            case FORWARD -> MailSubject.forward(before, ticket.getNumber());
            case RESEND -> MailSubject.numbered(before, ticket.getNumber());
            case NEW, REPLY, REPLY_ALL -> MailSubject.reply(before, ticket.getNumber());
        };
    }

    private static List<Long> chosen(AnswerAct act, TicketMessage message, List<AttachmentRow> files) {
        return act == AnswerAct.FORWARD || act == AnswerAct.RESEND
                ? files.stream()
                        .filter(file -> message.getId().equals(file.messageId()))
                        .map(AttachmentRow::id)
                        .toList()
                : List.of();
    }

    private String quotation(AnswerAct act, TicketMessage message, Optional<TicketMail> mail, Locale language) {
        String lead = lead(act, message, mail, language);
        return switch (act) {
            case REPLY, REPLY_ALL -> Quotation.of(lead, text(message));
            case FORWARD -> Quotation.forwarded(lead, text(message));
            case NEW, RESEND -> "";
        };
    }

    private String pictured(AnswerAct act, TicketMessage message, Optional<TicketMail> mail, Locale language) {
        String html = mail.map(TicketMail::getHtml)
                .filter(found -> found.contains("<img") || found.contains("<IMG"))
                .filter(Quotation::isShort)
                .map(found -> ComposedHtml.quoted(found, fitting(message)))
                .orElse(null);
        if (html == null) {
            return null;
        }
        String lead = lead(act, message, mail, language);
        return switch (act) {
            case REPLY, REPLY_ALL -> Quotation.pictured(lead, html);
            case FORWARD -> Quotation.forwardedPictured(lead, html);
            case NEW, RESEND -> null;
        };
    }

    /** Pictures within the message, unless they are more than a mail may take along. */
    private Map<String, Long> fitting(TicketMessage message) {
        var pictures = answers.pictures(message);
        return answers.size(pictures.values()) > (long) outbox.mostMegabytes() << 20 ? Map.of() : pictures;
    }

    /** Who wrote it, and when. */
    private String lead(AnswerAct act, TicketMessage message, Optional<TicketMail> mail, Locale language) {
        var texts = new AreaTexts("ticket", language);
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(message.getWrittenAt().atZone(current.preferences().zone()));
        String from = mail.map(found -> Addresses.write(new Mailbox(found.getSenderAddress(), found.getSenderName())))
                .orElse(message.getAuthor());
        return switch (act) {
            case REPLY, REPLY_ALL -> texts.text("ticket.mail.quote.lead", when, message.getAuthor());
            case FORWARD ->
                texts.text(
                        "ticket.mail.quote.forward",
                        from,
                        when,
                        mail.map(TicketMail::getToList).orElse("–"),
                        message.getSubject() == null ? "–" : message.getSubject());
            case NEW, RESEND -> "";
        };
    }

    private String again(TicketMessage message, String html) {
        return html == null ? text(message) : ComposedHtml.again(html, answers.pictures(message));
    }

    private static String text(TicketMessage message) {
        return message.isHtml() ? SafeHtml.text(message.getBody()) : message.getBody();
    }

    /**
     * @param ticket null for one that is about to be opened
     * @param customer null as long as none is chosen, like the contact
     */
    MailSender sender(Ticket ticket, Queue queue, Customer customer, Contact contact) {
        var language = language(contact);
        var me = people.employee(current.id());
        var values = new TemplateValues(
                ticket,
                customer,
                contact,
                queue,
                new TemplateValues.Writer(
                        me.getName(), me.getEmail(), current.preferences().zone(), clock.instant()),
                language);
        return new MailSender(
                queue.getName(),
                PlainText.orNull(queue.getSenderAddress()),
                PlainText.orNull(queue.getSenderName()),
                outbox.hasServer(),
                PlainText.orNull(queue.getSalutation()) == null
                        ? values.apply(Placeholder.CONTACT_SALUTATION) + ','
                        : Placeholders.fill(queue.getSalutation(), values),
                PlainText.orNull(queue.getSignature()) == null ? "" : Placeholders.fill(queue.getSignature(), values));
    }

    Locale language(Contact contact) {
        return contact == null
                ? Locale.GERMAN
                : answers.language(contact.getId()).map(Locale::forLanguageTag).orElse(Locale.GERMAN);
    }
}
