package de.kundenblick.demo.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEvent;
import de.kundenblick.ticket.TicketMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** What is said and noted about the demo's tickets. */
class DemoConversation {
    private final DemoRepository stored;
    private final DemoRandom random;
    private final Map<String, List<String>> texts = DemoFiles.rows("conversations").stream()
            .collect(Collectors.groupingBy(
                    (CSVRecord row) -> row.get("kind"),
                    Collectors.mapping(row -> row.get("text"), Collectors.toList())));

    DemoConversation(DemoRepository stored, DemoRandom random) {
        this.stored = stored;
        this.random = random;
    }

    void ask(Ticket ticket, Contact contact, Instant at) {
        String text = pick("question").replace("{subject}", ticket.getSubject());
        ofContact(ticket, contact, random.chance(0.5) ? MessageChannel.PHONE : MessageChannel.EMAIL, text, at);
    }

    void reply(Ticket ticket, Contact contact, Instant at) {
        ofContact(ticket, contact, MessageChannel.EMAIL, pick("reply"), at);
    }

    void answer(Ticket ticket, Employee worker, Instant at) {
        boolean html = random.chance(0.15);
        ofEmployee(ticket, worker, MessageChannel.EMAIL, pick(html ? "html" : "answer"), html, at);
        if (ticket.getTargets().getFirstResponseAt() == null) {
            ticket.getTargets().setFirstResponseAt(at);
        }
    }

    void note(Ticket ticket, Employee worker, Instant at) {
        ofEmployee(ticket, worker, MessageChannel.NOTE, pick("note"), false, at);
    }

    private void ofContact(Ticket ticket, Contact contact, MessageChannel channel, String text, Instant at) {
        String author = contact.getDisplayName();
        var message = new TicketMessage(ticket, MessageSender.CUSTOMER, channel, true, author, null, text, false, at);
        message.writtenBy(contact);
        add(message, author, EventKind.MESSAGE_CUSTOMER);
    }

    private void ofEmployee(
            Ticket ticket, Employee worker, MessageChannel channel, String text, boolean html, Instant at) {
        boolean visible = channel != MessageChannel.NOTE;
        var message = new TicketMessage(
                ticket, MessageSender.AGENT, channel, visible, worker.getName(), null, text, html, at);
        message.writtenBy(worker);
        add(message, worker.getName(), visible ? EventKind.MESSAGE_VISIBLE : EventKind.MESSAGE_INTERNAL);
    }

    private void add(TicketMessage message, String author, EventKind kind) {
        stored.add(message);
        var event = new TicketEvent(
                message.getTicket(),
                message.getWrittenAt(),
                author,
                kind,
                null,
                message.getChannel().name());
        event.concern(message);
        stored.add(event);
    }

    private String pick(String kind) {
        return random.pick(texts.get(kind));
    }
}
