package de.kundenblick.audit.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.AuditFilter;
import de.kundenblick.audit.AuditPart;
import de.kundenblick.audit.AuditPosition;
import de.kundenblick.audit.service.AuditLogService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The whole audit log, filtered. What is looked for stands in the address. */
@Named("auditLog")
@ViewScoped
public class AuditLogPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AuditLogService log;

    @Inject
    Viewer viewer;

    @Inject
    AuditTexts texts;

    @Inject
    Messages messages;

    private final AuditForm form = new AuditForm();
    private String before;
    private String after;
    private AuditPart part = AuditPart.NONE;
    private List<String> types = List.of();

    public void open() {
        types = log.types();
        part = log.list(filter(), AuditPosition.of(EntryNumbers.of(before), EntryNumbers.of(after)));
    }

    public String search() {
        before = null;
        after = null;
        return "/intranet/audit/log?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent getFile() {
        var filter = filter();
        var zone = viewer.getZone();
        return DefaultStreamedContent.builder()
                .name(messages.text("audit.log.fileName"))
                .contentType("text/csv;charset=UTF-8")
                .writer(out -> new AuditLogFile(texts, messages, zone).write(out, lines -> log.export(filter, lines)))
                .build();
    }

    private AuditFilter filter() {
        return new AuditFilter(
                startOf(form.getFrom(), 0),
                startOf(form.getTo(), 1),
                form.getUser(),
                action(),
                form.getType(),
                form.getKey(),
                form.getAddress());
    }

    private Instant startOf(String day, int daysLater) {
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day)
                    .plusDays(daysLater)
                    .atStartOfDay(viewer.getZone())
                    .toInstant();
        } catch (DateTimeParseException noDay) {
            messages.warn("audit.log.noDay", day);
            return null;
        }
    }

    private AuditAction action() {
        return Arrays.stream(AuditAction.values())
                .filter(action -> action.name().equals(form.getAction()))
                .findFirst()
                .orElse(null);
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public List<String> getTypes() {
        return types;
    }

    public AuditForm getForm() {
        return form;
    }

    public AuditPart getPart() {
        return part;
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
