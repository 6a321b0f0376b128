package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.ticket.sla.ServiceLevel;
import de.kundenblick.ticket.sla.ServiceLevelRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The calendars and service levels that one can choose among. */
@Dependent
class PromiseChoices {
    @Inject
    CalendarRepository calendars;

    @Inject
    ServiceLevelRepository levels;

    @Inject
    NamedRecords records;

    List<Choice> calendars() {
        return calendars.rows().stream()
                .map(row -> new Choice(row.id(), row.name()))
                .toList();
    }

    List<Choice> levels() {
        return levels.rows().stream()
                .filter(ServiceLevelRow::valid)
                .map(row -> new Choice(row.id(), row.name()))
                .toList();
    }

    /** @throws RecordRefusedException when there is none */
    ServiceLevel level(long id) {
        return records.get(ServiceLevel.class, id);
    }
}
