package de.kundenblick.ticket.service;

import de.kundenblick.shared.Json;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.sla.Calendar;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.CalendarHoliday;
import de.kundenblick.ticket.sla.CalendarRow;
import de.kundenblick.ticket.sla.SpecialDay;
import de.kundenblick.ticket.sla.WorkingRange;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
class CalendarRepository {
    private static final String PARTS =
            """
            SELECT calendar_id, 'WEEK', weekday, 0, 0, from_minute, to_minute, '' FROM calendar_range
                WHERE ?1 IN (0, calendar_id)
            UNION ALL SELECT calendar_id, 'HOLIDAY', year, month, day, 0, 0, name FROM calendar_holiday
                WHERE ?1 IN (0, calendar_id)
            UNION ALL SELECT calendar_id, 'SPECIAL', CAST(extract(year FROM day) AS int),
                CAST(extract(month FROM day) AS int), CAST(extract(day FROM day) AS int), from_minute, to_minute, ''
                FROM calendar_exception WHERE ?1 IN (0, calendar_id)
            ORDER BY 1, 2, 3, 4, 5, 6
            """;

    /** What is not in the new list goes, what is not in the old one comes, and the rest is left alone. */
    private static final List<String> REPLACE = List.of(
            """
            DELETE FROM calendar_range r WHERE calendar_id = ?1 AND NOT EXISTS (
                SELECT FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS n (a int, b int, c int)
                WHERE n.a = r.weekday AND n.b = r.from_minute AND n.c = r.to_minute)
            """,
            """
            INSERT INTO calendar_range (calendar_id, weekday, from_minute, to_minute)
                SELECT ?1, a, b, c FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS n (a int, b int, c int)
                ON CONFLICT DO NOTHING
            """,
            """
            DELETE FROM calendar_holiday h WHERE calendar_id = ?1 AND NOT EXISTS (
                SELECT FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS n (a int, b int, c int, name text)
                WHERE n.a = h.year AND n.b = h.month AND n.c = h.day AND n.name = h.name)
            """,
            """
            INSERT INTO calendar_holiday (calendar_id, year, month, day, name)
                SELECT ?1, a, b, c, name FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS n (a int, b int, c int, name text)
                ON CONFLICT DO NOTHING
            """,
            """
            DELETE FROM calendar_exception e WHERE calendar_id = ?1 AND NOT EXISTS (
                SELECT FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS n (day date, b int, c int)
                WHERE n.day = e.day AND n.b = e.from_minute AND n.c = e.to_minute)
            """,
            """
            INSERT INTO calendar_exception (calendar_id, day, from_minute, to_minute)
                SELECT ?1, day, b, c FROM jsonb_to_recordset(CAST(?2 AS jsonb)) AS n (day date, b int, c int)
                ON CONFLICT DO NOTHING
            """);

    @PersistenceContext
    EntityManager em;

    /** By name. */
    @SuppressWarnings("unchecked")
    List<CalendarRow> rows() {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT c.id, c.name, c.zone, c.standard, c.state,
                            (SELECT coalesce(sum(to_minute - from_minute), 0) FROM calendar_range WHERE calendar_id = c.id),
                            EXISTS (SELECT FROM calendar_exception WHERE calendar_id = c.id),
                            (SELECT count(*) FROM queue WHERE calendar_id = c.id)
                                + (SELECT count(*) FROM service_level WHERE calendar_id = c.id)
                        FROM calendar c ORDER BY lower(c.name), c.id
                        """)
                .setMaxResults(Slice.LARGEST)
                .getResultList();
        return rows.stream().map(CalendarRepository::row).toList();
    }

    List<Calendar> all() {
        return em.createQuery("SELECT c FROM Calendar c", Calendar.class).getResultList();
    }

    /** Whoever was the standard is so no longer. */
    void giveUpStandard() {
        em.flush();
        em.createNativeQuery("UPDATE calendar SET standard = false, version = version + 1 WHERE standard")
                .executeUpdate();
    }

    /** Names of the queues and service levels that name it, by name. */
    @SuppressWarnings("unchecked")
    List<String> users(long id) {
        return em.createNativeQuery(
                        """
                        SELECT name FROM queue WHERE calendar_id = ?1
                        UNION ALL SELECT name FROM service_level WHERE calendar_id = ?1 ORDER BY 1
                        """)
                .setParameter(1, id)
                .setMaxResults(Slice.LARGEST)
                .getResultList();
    }

    /** Everything about some calendars. */
    Map<Long, CalendarDetails> details(List<Calendar> calendars) {
        long only = calendars.size() == 1 ? calendars.get(0).getId() : 0;
        Map<Long, List<Object[]>> parts = parts(only).stream().collect(Collectors.groupingBy(part -> id(part[0])));
        return calendars.stream()
                .collect(Collectors.toMap(
                        Calendar::getId,
                        calendar -> CalendarParts.details(calendar, parts.getOrDefault(calendar.getId(), List.of()))));
    }

    /** Replaces hours, holidays and exceptions; a new calendar is added first. */
    void store(Calendar calendar, CalendarDetails details) {
        em.persist(calendar);
        em.flush();
        List<String> lists =
                List.of(week(details.week()), holidays(details.holidays()), specialDays(details.specialDays()));
        for (int index = 0; index < REPLACE.size(); index++) {
            em.createNativeQuery(REPLACE.get(index))
                    .setParameter(1, calendar.getId())
                    .setParameter(2, lists.get(index / 2))
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> parts(long only) {
        return em.createNativeQuery(PARTS).setParameter(1, only).getResultList();
    }

    private static String week(Map<DayOfWeek, List<WorkingRange>> week) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        week.forEach((day, ranges) -> ranges.forEach(range -> array.add(Json.createObjectBuilder()
                .add("a", day.getValue())
                .add("b", range.from())
                .add("c", range.to()))));
        return array.build().toString();
    }

    private static String holidays(List<CalendarHoliday> holidays) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        holidays.forEach(holiday -> array.add(Json.createObjectBuilder()
                .add("a", holiday.year())
                .add("b", holiday.day().getMonthValue())
                .add("c", holiday.day().getDayOfMonth())
                .add("name", PlainText.of(holiday.name()))));
        return array.build().toString();
    }

    private static String specialDays(List<SpecialDay> days) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        days.forEach(special -> special.hours()
                .forEach(range -> array.add(Json.createObjectBuilder()
                        .add("day", special.day().toString())
                        .add("b", range.from())
                        .add("c", range.to()))));
        return array.build().toString();
    }

    private static CalendarRow row(Object[] row) {
        int minutes = ((Number) row[5]).intValue();
        return new CalendarRow(
                id(row[0]),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                (String) row[4],
                minutes,
                minutes > 0 || (Boolean) row[6],
                id(row[7]));
    }

    private static long id(Object number) {
        return ((Number) number).longValue();
    }
}
