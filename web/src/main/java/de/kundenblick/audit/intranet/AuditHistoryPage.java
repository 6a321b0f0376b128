package de.kundenblick.audit.intranet;

import de.kundenblick.audit.AuditPart;
import de.kundenblick.audit.AuditPosition;
import de.kundenblick.audit.HistoryRecord;
import de.kundenblick.audit.service.HistoryService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What became of one record, named by what users call it or, for those who may read the whole log, by its id. */
@Named("auditHistory")
@ViewScoped
public class AuditHistoryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    HistoryService histories;

    private String type;
    private String key;
    private String id;
    private String before;
    private String after;
    private HistoryRecord record;
    private AuditPart part = AuditPart.NONE;

    /** @throws de.kundenblick.audit.HistoryNotFoundException when there is no such record for the caller */
    public void open() {
        Long number = EntryNumbers.of(id);
        record = number == null || type == null
                ? histories.record(type, key == null ? "" : key)
                : histories.record(type, number);
        part = histories.history(record, AuditPosition.of(EntryNumbers.of(before), EntryNumbers.of(after)));
    }

    public HistoryRecord getRecord() {
        return record;
    }

    public AuditPart getPart() {
        return part;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
