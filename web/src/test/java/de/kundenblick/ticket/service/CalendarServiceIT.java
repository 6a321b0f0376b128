package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenPromises;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.CalendarHoliday;
import de.kundenblick.ticket.sla.CalendarRow;
import de.kundenblick.ticket.sla.SpecialDay;
import de.kundenblick.ticket.sla.WorkingRange;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CalendarServiceIT {
    private static final List<WorkingRange> ALL_DAY = List.of(new WorkingRange(0, 1440));

    @Inject
    CalendarService service;

    @Inject
    ServiceLevelService levels;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    private GivenPromises promises;

    @BeforeEach
    void make() {
        promises = new GivenPromises(given);
    }

    @Test
    @Tag("D-72")
    void keepsEverythingOfACalendar() throws Exception {
        var details = new CalendarDetails(
                "Spätdienst",
                ZoneId.of("Asia/Kolkata"),
                false,
                "by",
                Map.of(DayOfWeek.MONDAY, List.of(new WorkingRange(485, 721), new WorkingRange(810, 1440))),
                List.of(
                        CalendarHoliday.yearly(MonthDay.of(12, 24), "Heiligabend"),
                        CalendarHoliday.once(LocalDate.of(2027, 5, 7), "Brücke")),
                List.of(new SpecialDay(LocalDate.of(2026, 12, 12), List.of(new WorkingRange(600, 840)))));

        long id = asConfigurator.call(() -> service.create(details));
        var found = asConfigurator.call(() -> service.find(id)).orElseThrow();

        assertThat(found.details())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(details);

        var other = new CalendarDetails(
                "Nachtdienst",
                ZoneId.of("Europe/Berlin"),
                false,
                null,
                Map.of(DayOfWeek.MONDAY, List.of(new WorkingRange(485, 722)), DayOfWeek.SUNDAY, ALL_DAY),
                List.of(CalendarHoliday.yearly(MonthDay.of(2, 29), "Schalttag")),
                List.of());
        asConfigurator.call(() -> service.change(edit(found, other)));

        assertThat(asConfigurator.call(() -> service.find(id)).orElseThrow().details())
                .usingRecursiveComparison()
                .isEqualTo(other);
        assertThat(asConfigurator.call(() -> service.change(edit(found, always("Tagdienst", false)))))
                .isInstanceOf(Outcome.Conflict.class);
        assertThat(asConfigurator.call(service::list))
                .extracting(CalendarRow::name, CalendarRow::hours)
                .contains(tuple("Nachtdienst", true));
    }

    @Test
    void aCalendarInUseIsKept() throws Exception {
        long used = promises.always("Immer");
        promises.queue("support", used, 60, null, null);
        promises.serviceLevel("Gold", used, 60, null, null);
        long free = promises.closed("Nie");
        long standard = given.database().count("SELECT id FROM calendar WHERE standard");

        assertThatThrownBy(() -> asAdmin.run(() -> service.delete(used)))
                .hasMessage("ticket.calendar.inUse")
                .extracting(refusal -> ((BusinessException) refusal).getParameters()[1])
                .isEqualTo("Gold, support");
        assertThatThrownBy(() -> asAdmin.run(() -> service.delete(standard)))
                .hasMessage("ticket.calendar.standardNeeded");
        asAdmin.run(() -> service.delete(free));

        assertThat(asAdmin.call(service::list)).extracting(CalendarRow::name).doesNotContain("Nie");
    }

    @Test
    void anotherStandardTakesItsPlace() throws Exception {
        long id = asAdmin.call(() -> service.create(always("Neu", true)));

        assertThat(given.database().texts("SELECT id FROM calendar WHERE standard"))
                .containsExactly(Long.toString(id));
        assertThatThrownBy(() -> asAdmin.call(() -> service.create(always(" neu ", false))))
                .hasMessage("shared.record.nameTaken");
    }

    @Test
    void onlyWhoMayManageTicketsChangesCalendars() {
        assertThatThrownBy(() -> asAgent.call(service::list)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(levels::list)).isInstanceOf(EJBAccessException.class);
    }

    private static Edit edit(Stored<?> stored, Record typed) {
        return new Edit(
                stored.id(), stored.version(), NamedFields.of((Record) stored.details()), NamedFields.of(typed));
    }

    private static CalendarDetails always(String name, boolean standard) {
        var week = new EnumMap<DayOfWeek, List<WorkingRange>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, ALL_DAY);
        }
        return new CalendarDetails(name, ZoneId.of("UTC"), standard, null, week, List.of(), List.of());
    }
}
