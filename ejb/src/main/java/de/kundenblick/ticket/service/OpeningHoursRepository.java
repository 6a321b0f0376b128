package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.Holidays;
import de.kundenblick.ticket.sla.WorkingCalendar;
import de.kundenblick.ticket.sla.WorkingRange;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weekly hours of calendars. */
@Dependent
class OpeningHoursRepository {
    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    WorkingCalendar calendar(Long id) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT c.zone, r.weekday, r.from_minute, r.to_minute FROM calendar c"
                                + " JOIN calendar_range r ON r.calendar_id = c.id WHERE "
                                + (id == null ? "c.standard" : "c.id = " + id))
                .getResultList();
        if (rows.isEmpty()) return WorkingCalendar.WITHOUT_HOURS;
        Map<DayOfWeek, List<WorkingRange>> week = new EnumMap<>(DayOfWeek.class);
        for (Object[] r : rows)
            week.computeIfAbsent(DayOfWeek.of(((Number) r[1]).intValue()), d -> new ArrayList<>())
                    .add(new WorkingRange(((Number) r[2]).intValue(), ((Number) r[3]).intValue()));
        return new WorkingCalendar(ZoneId.of((String) rows.get(0)[0]), week, Holidays.NONE, new HashMap<>());
    }
}
