package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.service.CalendarService;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.CalendarHoliday;
import de.kundenblick.ticket.sla.SpecialDay;
import de.kundenblick.ticket.sla.WorkingRange;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Enters a new working calendar or changes one. */
@Named("calendarEdit")
@ViewScoped
public class CalendarEditPage extends RecordPage<CalendarDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    CalendarService service;

    @Inject
    CalendarWords words;

    private String zone = "Europe/Berlin";
    private boolean standard;
    private String state;
    private List<WeekDay> week = week(Map.of());
    private List<CalendarHoliday> holidays = List.of();
    private List<SpecialDay> specialDays = List.of();

    @Override
    protected RecordCalls<CalendarDetails> calls() {
        return new RecordCalls<>(service::find, this::create, this::change, service::delete);
    }

    private long create(CalendarDetails typed) {
        warnWithoutHours(typed);
        return service.create(typed);
    }

    private Outcome change(Edit edit) {
        warnWithoutHours(edit.mine().as(CalendarDetails.class));
        return service.change(edit);
    }

    /** Says how many unfinished tickets would have other targets with what is typed; nothing is stored. */
    public void tryOut() {
        var effect = service.effect(getId(), typed());
        messages()
                .info(
                        effect.all() ? "ticket.calendar.effect" : "ticket.calendar.effectOfMany",
                        effect.changed(),
                        effect.examined());
    }

    private void warnWithoutHours(CalendarDetails typed) {
        if (!typed.hasHours()) {
            messages().keep().warn("ticket.calendar.withoutHours", typed.name());
        }
    }

    @Override
    protected CalendarDetails typed() {
        return new CalendarDetails(
                getName(),
                ZoneId.of(zone),
                standard,
                state == null || state.isEmpty() ? null : state,
                week.stream().collect(Collectors.toMap(WeekDay::getDay, WeekDay::getHours)),
                holidays,
                specialDays);
    }

    @Override
    protected void show(CalendarDetails details) {
        zone = details.zone().getId();
        standard = details.standard();
        state = details.state();
        week = week(details.week());
        holidays = details.holidays();
        specialDays = details.specialDays();
    }

    private static List<WeekDay> week(Map<DayOfWeek, List<WorkingRange>> hours) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new WeekDay(day, hours.getOrDefault(day, List.of())))
                .toList();
    }

    @Override
    protected String labels() {
        return "ticket.calendar.field.";
    }

    @Override
    public String value(String field, Serializable value) {
        return words.value(field, value).orElseGet(() -> super.value(field, value));
    }

    @Override
    public String getList() {
        return "/intranet/setup/calendars";
    }

    @Override
    public String getType() {
        return "calendar";
    }

    public List<WeekDay> getWeek() {
        return week;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean standard) {
        this.standard = standard;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public List<CalendarHoliday> getHolidays() {
        return holidays;
    }

    public void setHolidays(List<CalendarHoliday> holidays) {
        this.holidays = holidays == null ? List.of() : holidays;
    }

    public List<SpecialDay> getSpecialDays() {
        return specialDays;
    }

    public void setSpecialDays(List<SpecialDay> specialDays) {
        this.specialDays = specialDays == null ? List.of() : specialDays;
    }
}
