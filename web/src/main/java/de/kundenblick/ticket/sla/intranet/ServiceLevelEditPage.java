package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.service.ServiceLevelService;
import de.kundenblick.ticket.sla.MinutesText;
import de.kundenblick.ticket.sla.ServiceLevelDetails;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.UpdateRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Enters a new service level or changes one. */
@Named("levelEdit")
@ViewScoped
public class ServiceLevelEditPage extends RecordPage<ServiceLevelDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    ServiceLevelService service;

    private LevelForm form = new LevelForm();
    private String name;
    private List<Choice> calendars = List.of();

    @Override
    public void open() {
        super.open();
        calendars = service.calendars();
    }

    @Override
    protected Optional<Stored<ServiceLevelDetails>> find(long wanted) {
        return service.find(wanted);
    }

    @Override
    protected long create(ServiceLevelDetails typed) {
        return service.create(typed);
    }

    @Override
    protected Outcome change(Edit edit) {
        return service.change(edit);
    }

    @Override
    protected void remove(long unwanted) {
        service.delete(unwanted);
    }

    @Override
    protected ServiceLevelDetails typed() {
        return form.details(name);
    }

    @Override
    protected void show(ServiceLevelDetails details) {
        name = details.name();
        form = new LevelForm(details);
    }

    @Override
    public String label(String field) {
        return messages().text("name".equals(field) ? "shared.record.name" : "ticket.queue.field." + field);
    }

    @Override
    public String value(String field, Serializable value) {
        if (value instanceof UpdateRule rule) {
            return messages().text("ticket.queue.updateRule." + rule);
        }
        if (value instanceof SolutionRule rule) {
            return messages().text("ticket.queue.solutionRule." + rule);
        }
        if (value instanceof Integer minutes && field.endsWith("Minutes")) {
            return MinutesText.text(minutes);
        }
        return calendars.stream()
                .filter(calendar -> "calendarId".equals(field) && calendar.id().equals(value))
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> super.value(field, value));
    }

    @Override
    public String getList() {
        return "/intranet/setup/levels";
    }

    @Override
    public String getType() {
        return "service_level";
    }

    public LevelForm getForm() {
        return form;
    }

    public List<Choice> getCalendars() {
        return calendars;
    }

    public UpdateRule[] getUpdateRules() {
        return UpdateRule.values();
    }

    public SolutionRule[] getSolutionRules() {
        return SolutionRule.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
