package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.mail.MailCondition;
import de.kundenblick.ticket.mail.MailDisposal;
import de.kundenblick.ticket.mail.MailField;
import de.kundenblick.ticket.mail.MailFilterChoices;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.OwnerSource;
import de.kundenblick.ticket.service.MailFilterService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Enters a new filter of mails or changes one. */
@Named("mailFilterEdit")
@ViewScoped
public class MailFilterEditPage extends RecordPage<MailFilterDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    MailFilterService service;

    @Inject
    MailFilterTexts texts;

    private MailFilterForm form = new MailFilterForm(MailFilterDetails.named(""));
    private MailFilterChoices choices = new MailFilterChoices(List.of(), List.of(), List.of(), List.of());

    @Override
    public void open() {
        super.open();
        choices = service.choices();
    }

    @Override
    protected RecordCalls<MailFilterDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    /** What the form says now, saved or not. */
    @Override
    public MailFilterDetails typed() {
        return form.details(getName());
    }

    @Override
    protected void show(MailFilterDetails details) {
        form = new MailFilterForm(details);
    }

    @Override
    protected String labels() {
        return "ticket.mailFilter.label.";
    }

    @Override
    public String value(String field, Serializable value) {
        if (value == null) {
            return super.value(field, null);
        }
        return switch (field) {
            case "conditions" ->
                ((Collection<?>) value)
                        .stream()
                                .map(each -> texts.condition((MailCondition) each))
                                .collect(Collectors.joining("; "));
            case "disposal", "ownerSource" -> messages().text("ticket.mailFilter." + field + "." + value);
            case "priority" -> messages().text("ticket.priority." + value);
            case "queueId" -> Choice.nameOf(choices.queues(), value);
            case "ownerId", "responsibleId" -> Choice.nameOf(choices.employees(), value);
            case "typeId" -> Choice.nameOf(choices.types(), value);
            case "serviceId" -> Choice.nameOf(choices.services(), value);
            default -> super.value(field, value);
        };
    }

    @Override
    public String getList() {
        return "/intranet/filter/list";
    }

    @Override
    public String getType() {
        return "mail_filter";
    }

    public MailField[] getFields() {
        return MailField.values();
    }

    public MailDisposal[] getDisposals() {
        return MailDisposal.values();
    }

    public OwnerSource[] getOwnerSources() {
        return OwnerSource.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public MailFilterChoices getChoices() {
        return choices;
    }

    public MailFilterForm getForm() {
        return form;
    }
}
