package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketBulk;
import de.kundenblick.ticket.TicketBulkReport;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.service.TicketBulkService;
import de.kundenblick.ticket.service.TicketListService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One action on all tickets that are selected in a list. */
@Named("ticketBulk")
@ViewScoped
public class TicketBulkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketBulkService service;

    @Inject
    TicketListService tickets;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private transient TicketListChoices choices;
    private final TicketBulkForm wish = new TicketBulkForm();

    private TicketBulkReport report;

    /** Tells at once when nothing was refused, and otherwise stays to say what was. */
    public void apply(String list) {
        var selection = Selection.parse(wish.getMarks());
        var bulk = wish.at(viewer.getZone());
        if (selection.isEmpty()) {
            messages.warn("shared.list.noneSelected");
        } else if (selection.size() > TicketBulkService.MOST) {
            messages.warn("shared.list.tooMany", TicketBulkService.MOST);
        } else if (bulk.isNothing()) {
            messages.warn("shared.list.noTarget");
        } else {
            report = service.apply(bulk, selection);
            if (report.refused().isEmpty()) {
                leave(list);
            }
        }
    }

    /** Back to the list, with nothing selected. */
    public void leave(String list) {
        messages.keep().info("ticket.bulk.done", report.done());
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().put("selectionDone", TicketLists.TICKETS.name());
        try {
            external.redirect(list);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    /** Why a ticket was refused, in the reader's language. */
    public String reason(TicketBulkReport.Refused refused) {
        return messages.text(refused.key(), refused.parameters().toArray());
    }

    private TicketListChoices choices() {
        if (choices == null) {
            choices = tickets.choices();
        }
        return choices;
    }

    public List<ListOption> getQueues() {
        return new TicketOptions(choices(), messages).of("queue");
    }

    public List<ListOption> getOwners() {
        var options = new ArrayList<ListOption>();
        options.add(new ListOption(TicketBulk.NOBODY, messages.text("ticket.list.nobody")));
        options.addAll(TicketOptions.options(choices().people()));
        return options;
    }

    /** Those that tickets may enter; a ticket is merged in another way. */
    public List<TicketListChoices.State> getStates() {
        return choices().states().stream()
                .filter(state -> state.valid() && state.type() != StateType.MERGED)
                .toList();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public LockKind[] getLocks() {
        return LockKind.values();
    }

    public TicketBulkReport getReport() {
        return report;
    }

    public TicketBulkForm getWish() {
        return wish;
    }
}
