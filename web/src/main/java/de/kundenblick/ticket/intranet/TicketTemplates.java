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

    public void use(long id, String number) {
        send(service.use(id, number));
    }

    public void useForNew(long id, Long queueId, String customerNumber, String contactLogin) {
        send(service.useForNew(id, queueId, customerNumber, contactLogin));
    }

    private static void send(FilledTemplate filled) {
        var answer = PrimeFaces.current().ajax();
        if (filled.subject() != null) {
            answer.addCallbackParam("subject", filled.subject());
        }
        answer.addCallbackParam("body", filled.body());
    }
}
