package de.kundenblick.ticket.queue.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.QueueDetails;
import de.kundenblick.ticket.queue.StrangerRule;
import de.kundenblick.ticket.service.AutoReplyService;
import de.kundenblick.ticket.service.QueueService;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.UpdateRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Enters a new queue or changes one; its tickets can be moved away, so that it can be deleted. */
@Named("queueEdit")
@ViewScoped
public class QueueEditPage extends RecordPage<QueueDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    QueueService service;

    @Inject
    AutoReplyService autoReplies;

    private QueueForm form = new QueueForm(QueueDetails.named(""));
    private Long targetId;
    private List<Choice> queues = List.of();
    private List<Choice> teams = List.of();
    private List<Choice> calendars = List.of();
    private Map<AutoReplyKind, List<Choice>> replies = Map.of();

    @Override
    public void open() {
        super.open();
        queues = service.paths();
        teams = service.teams();
        calendars = service.calendars();
        replies = autoReplies.choices();
    }

    @Override
    protected RecordCalls<QueueDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    @Override
    protected QueueDetails typed() {
        return form.details(getName());
    }

    @Override
    protected void show(QueueDetails details) {
        form = new QueueForm(details);
    }

    /** Moves the tickets away in the background and deletes the queue then. */
    public String clear() {
        service.clearAndDelete(getId(), targetId);
        messages().keep().info("ticket.queue.clearing", getStoredName(), Choice.nameOf(queues, targetId));
        return getList() + "?faces-redirect=true";
    }

    @Override
    protected String labels() {
        return "ticket.queue.field.";
    }

    @Override
    public String value(String field, Serializable value) {
        if (value == null) {
            return super.value(field, null);
        }
        return switch (field) {
            case "parentId" -> Choice.nameOf(queues, value);
            case "calendarId" -> Choice.nameOf(calendars, value);
            case "teamIds" ->
                ((Collection<?>) value)
                        .stream().map(team -> Choice.nameOf(teams, team)).collect(Collectors.joining(", "));
            case "replies" ->
                ((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(each -> messages().text("ticket.autoReply.kind." + each.getKey()) + ": "
                                        + Choice.nameOf(
                                                replies.getOrDefault(each.getKey(), List.of()), each.getValue()))
                                .collect(Collectors.joining("; "));
            case "updateRule", "solutionRule", "followUp", "strangers" ->
                messages().text("ticket.queue." + field + "." + value);
            default -> super.value(field, value);
        };
    }

    @Override
    public String getList() {
        return "/intranet/queue/list";
    }

    @Override
    public String getType() {
        return "queue";
    }

    /** All queues but this one. */
    public List<Choice> getOthers() {
        return queues.stream().filter(queue -> !queue.id().equals(getId())).toList();
    }

    public List<Choice> getTeams() {
        return teams;
    }

    public List<Choice> getCalendars() {
        return calendars;
    }

    /** What can be answered automatically, by the occasion. */
    public Map<AutoReplyKind, List<Choice>> getReplies() {
        return replies;
    }

    public AutoReplyKind[] getReplyKinds() {
        return AutoReplyKind.values();
    }

    public UpdateRule[] getUpdateRules() {
        return UpdateRule.values();
    }

    public SolutionRule[] getSolutionRules() {
        return SolutionRule.values();
    }

    public FollowUp[] getFollowUps() {
        return FollowUp.values();
    }

    public StrangerRule[] getStrangerRules() {
        return StrangerRule.values();
    }

    public QueueForm getForm() {
        return form;
    }

    public Long getTargetId() {
        return targetId;
    }

    public void setTargetId(Long targetId) {
        this.targetId = targetId;
    }
}
