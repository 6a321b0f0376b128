package de.kundenblick.notification.intranet;

import de.kundenblick.notification.NoticeKind;
import de.kundenblick.notification.NoticeRow;
import de.kundenblick.notification.service.NoticeService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the reader was told, the newest first. */
@Named("noticeList")
@ViewScoped
public class NoticeListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    NoticeService service;

    @Inject
    Messages messages;

    private boolean all;
    private Long before;
    private List<NoticeRow> rows = List.of();
    private boolean older;

    public void open() {
        var found = service.list(!all, before, SIZE + 1);
        older = found.size() > SIZE;
        rows = older ? found.subList(0, SIZE) : found;
    }

    public void read(long id) {
        service.markRead(id);
        open();
    }

    /** All that the reader can know of: what came meanwhile stays unread. */
    public void readAll() {
        if (!rows.isEmpty()) {
            service.markAllRead(rows.get(0).id());
            messages.info("notification.list.allRead");
        }
        before = null;
        open();
    }

    /** How urgent it looks. */
    public String tone(NoticeKind kind) {
        return kind.isBreach() ? "bad" : kind.isWarning() ? "warn" : kind == NoticeKind.REMINDER ? "info" : "plain";
    }

    public Long getOldest() {
        return older ? rows.get(rows.size() - 1).id() : null;
    }

    public List<NoticeRow> getRows() {
        return List.copyOf(rows);
    }

    public boolean isUnreadThere() {
        return rows.stream().anyMatch(row -> !row.read());
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
