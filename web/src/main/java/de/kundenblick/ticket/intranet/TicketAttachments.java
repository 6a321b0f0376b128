package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.AttachmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of a ticket's messages, and those of a message that is being written. */
@Named("ticketAttachments")
@RequestScoped
public class TicketAttachments {
    @Inject
    AttachmentService service;

    @Inject
    Messages messages;

    private final Map<String, List<AttachmentRow>> drafts = new HashMap<>();
    private Map<Long, List<AttachmentRow>> sent;

    /** What is added to the message that the page calls so. */
    public List<AttachmentRow> draft(String draft) {
        return drafts.computeIfAbsent(draft, service::draft);
    }

    public void discard(String draft, AttachmentRow file) {
        service.discard(file.id());
        drafts.remove(draft);
        messages.info("ticket.attachment.discarded", file.name());
    }

    /**
     * @param messageId whose files are wanted
     * @param shown all messages of the page, whose files are read together
     */
    public List<AttachmentRow> of(long messageId, Collection<Long> shown) {
        if (sent == null) {
            sent = service.ofMessages(shown);
        }
        return sent.getOrDefault(messageId, List.of());
    }

    public String size(long bytes) {
        if (bytes < 1 << 10) {
            return messages.text("ticket.attachment.bytes", bytes);
        }
        return bytes < 1 << 20
                ? messages.text("ticket.attachment.kb", bytes >> 10)
                : messages.text("ticket.attachment.mb", (double) bytes / (1 << 20));
    }

    public int getMegabytes() {
        return service.megabytes();
    }

    public long getMostBytes() {
        return (long) service.megabytes() << 20;
    }

    public int getMostFiles() {
        return service.mostFiles();
    }
}
