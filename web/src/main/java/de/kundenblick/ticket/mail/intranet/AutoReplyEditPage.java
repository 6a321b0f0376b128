package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.mail.AutoReplyDetails;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.service.AutoReplyService;
import de.kundenblick.ticket.service.TextTemplateUseService;
import de.kundenblick.ticket.template.FilledTemplate;
import de.kundenblick.ticket.template.Placeholder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Enters a new automatic answer or changes one, with a look at how it comes out. */
@Named("autoReplyEdit")
@ViewScoped
public class AutoReplyEditPage extends RecordPage<AutoReplyDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    AutoReplyService service;

    @Inject
    TextTemplateUseService use;

    private AutoReplyForm form =
            new AutoReplyForm(new AutoReplyDetails(null, AutoReplyKind.REPLY, true, null, null, null, null));
    private String ticketNumber;
    private List<FilledTemplate> previews = List.of();

    @Override
    protected RecordCalls<AutoReplyDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    @Override
    protected AutoReplyDetails typed() {
        return form.details(getName());
    }

    @Override
    protected void show(AutoReplyDetails details) {
        form = new AutoReplyForm(details);
    }

    /** With the values of a real ticket, in each language that is written. */
    public void look() {
        previews = List.of();
        if (ticketNumber == null || ticketNumber.isBlank()) {
            messages().error("ticket.link.otherMissing");
            return;
        }
        var typed = typed();
        previews = List.of("de", "en").stream()
                .map(typed::language)
                .distinct()
                .filter(language -> typed.body(language) != null)
                .map(language -> use.preview(
                        typed.subject(language), typed.body(language), language.getLanguage(), ticketNumber.strip()))
                .toList();
    }

    @Override
    protected String labels() {
        return "ticket.autoReply.";
    }

    @Override
    public String value(String field, Serializable value) {
        return "kind".equals(field) ? messages().text("ticket.autoReply.kind." + value) : super.value(field, value);
    }

    @Override
    public String getList() {
        return "/intranet/reply/list";
    }

    @Override
    public String getType() {
        return "auto_reply";
    }

    public AutoReplyKind[] getKinds() {
        return AutoReplyKind.values();
    }

    /** Those that can be filled when nobody writes. */
    public List<Placeholder> getPlaceholders() {
        return Arrays.stream(Placeholder.values())
                .filter(each -> each != Placeholder.AGENT_NAME && each != Placeholder.AGENT_EMAIL)
                .toList();
    }

    /** Empty until somebody wants to see how it comes out. */
    public List<FilledTemplate> getPreviews() {
        return previews;
    }

    public AutoReplyForm getForm() {
        return form;
    }

    public String getTicketNumber() {
        return ticketNumber;
    }

    public void setTicketNumber(String ticketNumber) {
        this.ticketNumber = ticketNumber;
    }
}
