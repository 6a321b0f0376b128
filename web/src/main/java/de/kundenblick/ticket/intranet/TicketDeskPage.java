package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Sent;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.desk.DeskTickets;
import de.kundenblick.ticket.service.TicketWorkService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tickets of the "Arbeitsplatz", and what is done to them right there. */
@Named("ticketDesk")
@ViewScoped
public class TicketDeskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String WIDGET = "desk-";
    private static final String LIST = "/intranet/ticket/list?";

    @Inject
    TicketDeskData data;

    @Inject
    TicketWorkService work;

    @Inject
    PendingTimes times;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    private DeskScope scope = DeskScope.MINE;
    private List<DeskList> shown = List.of();
    private String number;
    private LocalDateTime pendingUntil;

    /** @param widgets the keys of all that stand on the board */
    public void open(Collection<String> widgets) {
        shown = widgets.stream().flatMap(key -> list(key).stream()).toList();
    }

    private static Optional<DeskList> list(String widget) {
        return widget.startsWith(WIDGET) ? DeskList.ofSlug(widget.substring(WIDGET.length())) : Optional.empty();
    }

    /** What a widget shows. */
    public DeskTickets tickets(String widget) {
        return list(widget).map(list -> data.list(list, scope, shown)).orElse(DeskTickets.NONE);
    }

    public List<DeskLine> lines(String widget) {
        var lines = new DeskLines(messages, viewer);
        return list(widget).stream()
                .flatMap(list -> Stream.of(list)
                        .flatMap(each -> data.list(each, scope, shown).rows().stream())
                        .map(ticket -> lines.of(ticket, list)))
                .toList();
    }

    /** The list that holds exactly what a widget counts. */
    public String address(String widget) {
        return LIST + list(widget).orElseThrow().query(scope);
    }

    /** What waits, in the order of the board. */
    public List<DeskGlance> getGlance() {
        return shown.stream()
                .map(list -> new DeskGlance(
                        LIST + list.query(scope),
                        messages.text("ticket.desk." + list),
                        data.list(list, scope, shown).count(),
                        tone(list)))
                .toList();
    }

    /** How urgent the number of a widget is. */
    public String tone(String widget) {
        return list(widget).map(this::tone).orElse("info");
    }

    private String tone(DeskList list) {
        boolean none = data.list(list, scope, shown).total() == 0;
        return switch (list) {
            case BREACHED -> none ? "info" : "bad";
            case SOON, REMINDERS, UNANSWERED -> none ? "info" : "warn";
            case MINE, FREE -> "info";
        };
    }

    /** Takes a ticket that nobody held when the page showed it. */
    public void take() {
        String taken = Sent.text("number");
        String owner = Sent.text("owner");
        work.take(taken, owner == null || !owner.matches("\\d{1,18}") ? null : Long.valueOf(owner));
        data.forget();
        messages.info("ticket.act.taken", taken);
    }

    /** Opens the dialog for the ticket whose button was pressed. */
    public void choose() {
        number = Sent.text("number");
        pendingUntil = times.proposal();
    }

    public void putOff() {
        work.putOff(number, times.instant(pendingUntil));
        data.forget();
        messages.info("ticket.deskPutOff.done", number, viewer.exact(times.instant(pendingUntil)));
    }

    public String getNumber() {
        return number;
    }

    public LocalDateTime getPendingUntil() {
        return pendingUntil;
    }

    public void setPendingUntil(LocalDateTime pendingUntil) {
        this.pendingUntil = pendingUntil;
    }

    public String getScope() {
        return scope.slug();
    }

    public void setScope(String slug) {
        scope = DeskScope.ofSlug(slug);
    }
}
