package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.service.TextTemplateUseService;
import de.kundenblick.ticket.template.FilledTemplate;
import de.kundenblick.ticket.template.TemplateKind;
import de.kundenblick.ticket.template.TemplateRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** Texts to begin with; a chosen one goes to the browser, which puts it where the cursor is. */
@Named("ticketTemplates")
@RequestScoped
public class TicketTemplates {
    @Inject
    TextTemplateUseService service;

    private final Map<String, List<TemplateRow>> offered = new HashMap<>();

    /** For a message to a ticket. */
    public List<TemplateRow> offered(TemplateKind kind, String number) {
        return offered.computeIfAbsent(kind + number, key -> service.offered(kind, number));
    }

    /** For a ticket that is about to be opened. */
    public List<TemplateRow> offeredForNew(Long queueId) {
        return offered.computeIfAbsent("new" + queueId, key -> service.offeredForNew(queueId));
    }

    /**
     * @param number of the ticket that is written to; null for a new one
     * @param form of the new one
     */
    public void use(long id, String number, TicketCreateForm form) {
        FilledTemplate filled = number == null
                ? service.useForNew(
                        id,
                        form.getQueueId(),
                        form.getParty().getCustomer(),
                        form.getParty().getContact())
                : service.use(id, number);
        var answer = PrimeFaces.current().ajax();
        if (filled.subject() != null) {
            answer.addCallbackParam("subject", filled.subject());
        }
        answer.addCallbackParam("body", filled.body());
    }
}
