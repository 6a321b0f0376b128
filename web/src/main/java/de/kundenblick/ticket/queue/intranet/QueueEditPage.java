package de.kundenblick.ticket.queue.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.QueueDetails;
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
import java.util.Optional;
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

    private String name;
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
    protected Optional<Stored<QueueDetails>> find(long wanted) {
        return service.find(wanted);
    }

    @Override
    protected long create(QueueDetails typed) {
        return service.create(typed);
    }

    @Override
    protected Outcome change(Edit edit) {
        return service.change(edit);
    }

    @Override
    protected void remove(long unwanted) {
        service.delete(unwanted);
    }

    @Override
    protected QueueDetails typed() {
        return form.details(name);
    }

    @Override
    protected void show(QueueDetails details) {
        name = details.name();
        form = new QueueForm(details);
    }

    /** Moves the tickets away in the background and deletes the queue then. */
    public String clear() {
        service.clearAndDelete(getId(), targetId);
        messages().keep().info("ticket.queue.clearing", getStoredName(), nameOf(queues, targetId));
        return getList() + "?faces-redirect=true";
    }

    @Override
    public String label(String field) {
        return messages().text("name".equals(field) ? "shared.record.name" : "ticket.queue.field." + field);
    }

    @Override
    public String value(String field, Serializable value) {
        if (value == null) {
            return super.value(field, null);
        }
        return switch (field) {
            case "parentId" -> nameOf(queues, value);
            case "calendarId" -> nameOf(calendars, value);
            case "teamIds" ->
                ((Collection<?>) value)
                        .stream().map(team -> nameOf(teams, team)).collect(Collectors.joining(", "));
            case "replies" ->
                ((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(each -> messages().text("ticket.autoReply.kind." + each.getKey()) + ": "
                                        + nameOf(replies.getOrDefault(each.getKey(), List.of()), each.getValue()))
                                .collect(Collectors.joining("; "));
            case "updateRule", "solutionRule", "followUp" -> messages().text("ticket.queue." + field + "." + value);
            default -> super.value(field, value);
        };
    }

    private static String nameOf(List<Choice> choices, Object id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> String.valueOf(id));
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

    public QueueForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getTargetId() {
        return targetId;
    }

    public void setTargetId(Long targetId) {
        this.targetId = targetId;
    }
}
