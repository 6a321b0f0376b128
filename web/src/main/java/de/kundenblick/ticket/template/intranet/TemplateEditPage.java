package de.kundenblick.ticket.template.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.service.TextTemplateService;
import de.kundenblick.ticket.service.TextTemplateUseService;
import de.kundenblick.ticket.template.FilledTemplate;
import de.kundenblick.ticket.template.Placeholder;
import de.kundenblick.ticket.template.TemplateForm;
import de.kundenblick.ticket.template.TemplateKind;
import de.kundenblick.ticket.template.TemplateRefusedException;
import de.kundenblick.ticket.template.TemplateView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Enters a new text template or changes one, with a look at how it comes out. */
@Named("templateEdit")
@ViewScoped
public class TemplateEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/intranet/template/list?faces-redirect=true";

    @Inject
    TextTemplateService service;

    @Inject
    TextTemplateUseService use;

    @Inject
    Messages messages;

    private Long id;
    private TemplateView template;
    private List<Choice> queues = List.of();
    private TemplateFields fields = new TemplateFields();
    private String ticketNumber;
    private FilledTemplate preview;

    /** @throws TemplateRefusedException when the address names an unknown template */
    public void open() {
        queues = service.queues();
        if (id != null) {
            template = service.find(id).orElseThrow(TemplateRefusedException::notFound);
            fields = new TemplateFields(template.form());
        }
    }

    public String save() {
        TemplateForm form = fields.form();
        if (template == null) {
            service.create(form);
        } else {
            service.change(id, template.version(), form);
        }
        messages.saved(getDraftKey()).info("ticket.template.saved", form.name());
        return LIST;
    }

    public String delete() {
        service.delete(id);
        messages.keep().info("ticket.template.deleted", template.form().name());
        return LIST;
    }

    /** With the values of a real ticket. */
    public void look() {
        preview = null;
        if (ticketNumber == null || ticketNumber.isBlank()) {
            messages.error("ticket.link.otherMissing");
            return;
        }
        preview = use.preview(fields.getSubject(), fields.getBody(), fields.getLanguage(), ticketNumber.strip());
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return template == null ? "template:new" : "template:" + id + ":" + template.version();
    }

    public TemplateKind[] getKinds() {
        return TemplateKind.values();
    }

    public Placeholder[] getPlaceholders() {
        return Placeholder.values();
    }

    public Set<String> getLanguages() {
        return TemplateFields.LANGUAGES;
    }

    public TemplateView getTemplate() {
        return template;
    }

    public List<Choice> getQueues() {
        return queues;
    }

    public TemplateFields getFields() {
        return fields;
    }

    /** Null until somebody wants to see how it comes out. */
    public FilledTemplate getPreview() {
        return preview;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTicketNumber() {
        return ticketNumber;
    }

    public void setTicketNumber(String ticketNumber) {
        this.ticketNumber = ticketNumber;
    }
}
