package de.kundenblick.ticket.web;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.AttachmentRow;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files as pages show them, those of something that is being written among them. The same at both sites. */
public abstract class ShownFiles {
    @Inject
    Messages messages;

    private final Map<String, List<AttachmentRow>> drafts = new HashMap<>();

    protected abstract List<AttachmentRow> read(String draft);

    protected abstract void remove(long id);

    /** Where files are sent to. */
    public abstract String getUpload();

    /** Where files are had from. */
    public abstract String getDownload();

    public abstract int getMegabytes();

    public abstract int getMostFiles();

    /** What is added to the message that the page calls so. */
    public List<AttachmentRow> draft(String draft) {
        return drafts.computeIfAbsent(draft, this::read);
    }

    public void discard(String draft, AttachmentRow file) {
        remove(file.id());
        drafts.remove(draft);
        messages.info("ticket.attachment.discarded", file.name());
    }

    public String size(long bytes) {
        if (bytes < 1 << 10) {
            return messages.text("ticket.attachment.bytes", bytes);
        }
        return bytes < 1 << 20
                ? messages.text("ticket.attachment.kb", bytes >> 10)
                : messages.text("ticket.attachment.mb", (double) bytes / (1 << 20));
    }

    public long getMostBytes() {
        return (long) getMegabytes() << 20;
    }
}
