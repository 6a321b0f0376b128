package de.kundenblick.interaction.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.interaction.service.FollowUpService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Ends follow-ups and puts them off, on whatever page they stand. Which one is meant says the button that was pressed. */
@Named("followUp")
@ViewScoped
public class FollowUpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FollowUpService service;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private String number;
    private LocalDate on;
    private LocalDate day;

    public void done() {
        choose();
        service.done(number, on);
        messages.info("interaction.followUp.done", number);
    }

    /** Opens the dialog for the follow-up. */
    public void choose() {
        number = Sent.text("number");
        on = LocalDate.parse(Sent.text("on"));
        day = null;
    }

    public void tomorrow() {
        choose();
        putOff(later().plusDays(1));
    }

    public void monday() {
        putOff(later().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    public void putOff() {
        putOff(day);
    }

    /** Nothing that is late is put off into the past. */
    private LocalDate later() {
        LocalDate today = viewer.getToday();
        return on.isBefore(today) ? today : on;
    }

    private void putOff(LocalDate to) {
        service.putOff(number, on, to);
        messages.info("interaction.followUp.putOff", number, viewer.date(to));
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
