package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.service.TargetService;
import de.kundenblick.ticket.sla.ExplainedDay;
import de.kundenblick.ticket.sla.ExplanationView;
import de.kundenblick.ticket.sla.TargetKind;
import de.kundenblick.ticket.sla.WhatIf;
import de.kundenblick.ticket.sla.WhatIfView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Why a target of a ticket falls due when it does, and when it would under other conditions. */
@Named("ticketTarget")
@ViewScoped
public class TargetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More days than twice that are folded in the middle. */
    private static final int SHOWN = 7;

    /** Days that are shown when one unfolds them. */
    private static final int MOST_FOLDED = 370;

    @Inject
    TargetService service;

    @Inject
    Viewer viewer;

    private String number;
    private String target;
    private ExplanationView why;
    private WhatIfView whatIf;
    private List<Choice> calendars = List.of();
    private List<Choice> levels = List.of();
    private Long calendarId;
    private Long levelId;
    private Integer minutes;

    /** @throws TicketNotFoundException when no queue of the reader holds such a ticket */
    public void open() {
        why = service.explain(number == null ? "" : number, kind());
        calendars = service.calendars();
        levels = service.serviceLevels();
    }

    /** Stores nothing. */
    public void compare() {
        var wanted = new WhatIf(levelId, calendarId, minutes);
        whatIf = wanted.isEmpty() ? null : service.whatIf(number, kind(), wanted);
    }

    private TargetKind kind() {
        return TargetKind.ofSlug(target == null ? "" : target).orElse(TargetKind.SOLUTION);
    }

    /** A moment on the clock of the calendar, as its hours are. */
    public String moment(Instant at) {
        return at == null ? "–" : format(at, "ticket.target.momentFormat");
    }

    /** A time of day on the clock of the calendar. */
    public String time(Instant at) {
        return format(at, at.getEpochSecond() % 60 == 0 ? "ticket.target.timeFormat" : "ticket.target.secondsFormat");
    }

    private String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(Texts.in(viewer.getLocale()).getString(pattern), viewer.getLocale())
                .format(at.atZone(why.ticket().zone()));
    }

    /** The first days, all when there are not many. */
    public List<ExplainedDay> getFirstDays() {
        return isFolded() ? why.days().subList(0, SHOWN) : why.days();
    }

    /** The days in the middle, when there are many. */
    public List<ExplainedDay> getFoldedDays() {
        if (!isFolded()) {
            return List.of();
        }
        int end = why.days().size() - SHOWN;
        return why.days().subList(SHOWN, Math.min(end, SHOWN + MOST_FOLDED));
    }

    /** How many days in the middle are not shown even when one unfolds them. */
    public int getLeftOut() {
        return isFolded() ? Math.max(0, why.days().size() - 2 * SHOWN - MOST_FOLDED) : 0;
    }

    /** The last days, when there are many. */
    public List<ExplainedDay> getLastDays() {
        return isFolded()
                ? why.days().subList(why.days().size() - SHOWN, why.days().size())
                : List.of();
    }

    private boolean isFolded() {
        return why.days().size() > 2 * SHOWN;
    }

    public ExplanationView getWhy() {
        return why;
    }

    /** Null until other conditions were asked for. */
    public WhatIfView getWhatIf() {
        return whatIf;
    }

    public List<Choice> getCalendars() {
        return calendars;
    }

    public List<Choice> getLevels() {
        return levels;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public Long getCalendarId() {
        return calendarId;
    }

    public void setCalendarId(Long calendarId) {
        this.calendarId = calendarId;
    }

    public Long getLevelId() {
        return levelId;
    }

    public void setLevelId(Long levelId) {
        this.levelId = levelId;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
