package de.kundenblick.ticket.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.service.AreaTexts;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.template.Placeholder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the placeholders of a text stand for.
 *
 * @param ticket null for one that is about to be opened, like all others that may be missing
 */
record TemplateValues(Ticket ticket, Customer customer, Contact contact, Queue queue, Writer writer, Locale locale)
        implements Function<Placeholder, String> {

    /** Who uses the text, and when. */
    record Writer(String name, String email, ZoneId zone, Instant now) {}

    @Override
    public String apply(Placeholder placeholder) {
        return switch (placeholder) {
            case CUSTOMER_NAME -> of(customer, Customer::getName);
            case CUSTOMER_NUMBER -> of(customer, Customer::getNumber);
            case CONTACT_SALUTATION -> salutation();
            case CONTACT_NAME -> of(contact, Contact::getDisplayName);
            case CONTACT_FIRST_NAME -> of(contact, Contact::getFirstName);
            case CONTACT_LAST_NAME -> of(contact, Contact::getLastName);
            case TICKET_NUMBER -> of(ticket, Ticket::getNumber);
            case TICKET_SUBJECT -> of(ticket, Ticket::getSubject);
            case TICKET_CREATED -> of(ticket, found -> date(found.getCreatedAt()));
            case QUEUE_NAME -> of(queue, Queue::getName);
            case QUEUE_SALUTATION -> of(queue, Queue::getSalutation);
            case QUEUE_SIGNATURE -> of(queue, Queue::getSignature);
            case AGENT_NAME -> writer.name();
            case AGENT_EMAIL -> writer.email();
            case TODAY -> date(writer.now());
        };
    }

    /** By title and last name where the title tells how the person is addressed; otherwise by the whole name. */
    private String salutation() {
        var texts = new AreaTexts("ticket", locale);
        if (contact == null) {
            return texts.text("ticket.salutation.unknown");
        }
        String title = contact.getTitle() == null ? "" : contact.getTitle().strip();
        if (title.isEmpty()) {
            return texts.text("ticket.salutation.name", contact.getDisplayName());
        }
        String key =
                title.toLowerCase(Locale.ROOT).startsWith("herr") ? "ticket.salutation.him" : "ticket.salutation.her";
        boolean isKnown = title.toLowerCase(Locale.ROOT).matches("(frau|herr)\\b.*");
        return isKnown
                ? texts.text(key, title, contact.getLastName())
                : texts.text("ticket.salutation.name", title + ' ' + contact.getLastName());
    }

    private String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(moment.atZone(writer.zone()));
    }

    private static <T> String of(T found, Function<T, String> value) {
        return found == null ? null : value.apply(found);
    }
}
