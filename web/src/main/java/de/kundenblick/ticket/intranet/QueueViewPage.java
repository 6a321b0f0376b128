package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.queue.QueueCounts;
import de.kundenblick.ticket.service.QueueViewService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The queues beside the list of the chosen one: those one works in first, then all as they are nested. */
@Named("queueView")
@ViewScoped
public class QueueViewPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A page cannot listen at more things. */
    private static final int MOST_TOPICS = 20;

    private static final String PAGE = "/intranet/ticket/queues";
    private static final String COLUMNS =
            "&sort=-created&columns=number,subject,state,priority,owner,escalation,created";

    @Inject
    QueueViewService service;

    @Inject
    Messages messages;

    private List<QueueCounts> queues = List.of();
    private List<Long> chosen = List.of();

    public void open() {
        queues = service.queues();
        chosen = getMine().stream().map(each -> each.queue().id()).toList();
    }

    /** What the page opens with: one's own queues, or all as long as one works in none. */
    public String getStandard() {
        return (chosen.isEmpty() ? "" : "scope=queues&") + "show=unfinished" + COLUMNS;
    }

    public List<QueueCounts> getMine() {
        return queues.stream().filter(QueueCounts::mine).toList();
    }

    public List<QueueCounts> getQueues() {
        return queues;
    }

    /** What the page listens at, to say that tickets have come. */
    public String getLiveTopics() {
        return queues.stream()
                .limit(MOST_TOPICS)
                .map(each -> "queue-" + each.queue().id())
                .collect(Collectors.joining(" "));
    }

    /** The list of one queue's tickets of one kind. */
    public String address(QueueCounts queue, String show) {
        return PAGE + "?queue=" + queue.queue().id() + "&show=" + show + COLUMNS;
    }

    /** A number as it was counted. */
    public String count(int tickets) {
        return tickets > ListSlice.MOST_COUNTED
                ? messages.text("ticket.queues.many", ListSlice.MOST_COUNTED)
                : messages.text("ticket.queues.count", tickets);
    }

    /** Remembers which queues one works in, and shows them. */
    public void work() {
        service.work(chosen);
        messages.keep().info("ticket.queues.saved", chosen.size());
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(PAGE);
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    public List<Long> getChosen() {
        return new ArrayList<>(chosen);
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}
