package de.kundenblick.ticket.queue.intranet;

import de.kundenblick.account.TeamRow;
import de.kundenblick.account.service.TeamService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.queue.QueueRefusedException;
import de.kundenblick.ticket.queue.QueueView;
import de.kundenblick.ticket.service.QueueService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Enters a new queue or changes one. */
@Named("queueEdit")
@ViewScoped
public class QueueEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/intranet/queue/list?faces-redirect=true";

    @Inject
    QueueService service;

    @Inject
    TeamService teamService;

    @Inject
    Messages messages;

    private Long id;
    private QueueView queue;
    private List<TeamRow> teams = List.of();

    @NotBlank private String name;

    private Long[] teamIds = {};
    private boolean valid = true;

    /** @throws QueueRefusedException when the address names an unknown queue */
    public void open() {
        teams = teamService.list();
        if (id != null) {
            queue = service.find(id).orElseThrow(() -> QueueRefusedException.notFound(Long.toString(id)));
            name = queue.name();
            teamIds = queue.teamIds().toArray(Long[]::new);
            valid = queue.valid();
        }
    }

    public String save() {
        if (queue == null) {
            service.create(name, Set.copyOf(Arrays.asList(teamIds)), valid);
        } else {
            service.change(id, queue.version(), name, Set.copyOf(Arrays.asList(teamIds)), valid);
        }
        messages.saved(getDraftKey()).info("ticket.queue.saved", name);
        return LIST;
    }

    public String delete() {
        service.delete(id);
        messages.keep().info("ticket.queue.deleted", queue.name());
        return LIST;
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return queue == null ? "queue:new" : "queue:" + id + ":" + queue.version();
    }

    public QueueView getQueue() {
        return queue;
    }

    public List<TeamRow> getTeams() {
        return teams;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long[] getTeamIds() {
        return teamIds.clone();
    }

    public void setTeamIds(Long[] teamIds) {
        this.teamIds = teamIds == null ? new Long[0] : teamIds.clone();
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }
}
