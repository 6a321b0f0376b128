package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.RecordCalls;
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

/** Enters a new service level or changes one. */
@Named("levelEdit")
@ViewScoped
public class ServiceLevelEditPage extends RecordPage<ServiceLevelDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    ServiceLevelService service;

    private LevelForm form = new LevelForm();
    private List<Choice> calendars = List.of();

    @Override
    public void open() {
        super.open();
        calendars = service.calendars();
    }

    @Override
    protected RecordCalls<ServiceLevelDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    @Override
    protected ServiceLevelDetails typed() {
        return form.details(getName());
    }

    @Override
    protected void show(ServiceLevelDetails details) {
        form = new LevelForm(details);
    }

    @Override
    protected String labels() {
        return "ticket.queue.field.";
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
        return "calendarId".equals(field) && value != null
                ? Choice.nameOf(calendars, value)
                : super.value(field, value);
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
}
