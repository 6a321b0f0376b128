package de.kundenblick.account.intranet;

import de.kundenblick.account.AbsenceRow;
import de.kundenblick.account.Choice;
import de.kundenblick.account.service.AbsenceService;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** When somebody is away and who stands in: of the reader, or of an employee whom the reader administers. */
@Named("absences")
@ViewScoped
public class AbsencesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AbsenceService service;

    @Inject
    EmployeeService employees;

    @Inject
    Messages messages;

    private String login;
    private List<AbsenceRow> rows;
    private List<Choice> deputies;

    @NotNull private LocalDate from;

    @NotNull private LocalDate to;

    @NotNull private Long deputyId;

    @Size(max = 500) private String note;

    public void plan() {
        service.plan(login, from, to, deputyId, note);
        messages.info("account.absence.planned");
        from = null;
        to = null;
        deputyId = null;
        note = null;
        rows = null;
    }

    public void end(long id) {
        service.end(login, id);
        messages.info("account.absence.ended");
        rows = null;
    }

    public List<AbsenceRow> getRows() {
        if (rows == null) {
            rows = service.list(login);
        }
        return rows;
    }

    public List<Choice> getDeputies() {
        if (deputies == null) {
            deputies = employees.choices();
        }
        return deputies;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
