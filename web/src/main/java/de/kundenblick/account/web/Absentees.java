package de.kundenblick.account.web;

import de.kundenblick.account.AbsenceRow;
import de.kundenblick.account.service.AbsenceService;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says beside the names of employees that they are away and who stands in; asked of the database once in a request. */
@Named
@RequestScoped
public class Absentees {
    @Inject
    AbsenceService service;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    private Map<Long, AbsenceRow> byEmployee;

    /** The name, and until when its bearer is away. */
    public String label(Long employeeId, String name) {
        String sign = sign(employeeId);
        return sign.isEmpty() ? name : name + " (" + sign + ")";
    }

    /** Until when the employee is away and who stands in; empty for somebody who is there. */
    public String sign(Long employeeId) {
        AbsenceRow absence = employeeId == null ? null : byEmployee().get(employeeId);
        return absence == null ? "" : messages.text("account.absence.sign", day(absence.last()), absence.deputy());
    }

    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(viewer.getLocale())
                .withZone(viewer.getZone())
                .format(at);
    }

    private Map<Long, AbsenceRow> byEmployee() {
        if (byEmployee == null) {
            byEmployee = service.listRunning().stream()
                    .collect(Collectors.toMap(AbsenceRow::employeeId, Function.identity(), (one, other) -> one));
        }
        return byEmployee;
    }
}
