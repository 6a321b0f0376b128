package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.web.Charts;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.desk.AgentLoad;
import de.kundenblick.ticket.desk.DeskDay;
import de.kundenblick.ticket.statistics.Hits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;

/** What the reader did in a week, and what the reader's teams have to do. */
@Named("deskFigures")
@RequestScoped
public class DeskFigures {
    @Inject
    TicketDeskData data;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    public List<DeskDay> getWeek() {
        return data.week();
    }

    public boolean isWorked() {
        return created() + answered() + closed() > 0;
    }

    public int created() {
        return sum(DeskDay::created);
    }

    public int answered() {
        return sum(DeskDay::answered);
    }

    public int closed() {
        return sum(DeskDay::closed);
    }

    private int sum(ToIntFunction<DeskDay> value) {
        return data.week().stream().mapToInt(value).sum();
    }

    /** The list of what the reader closed. */
    public String getClosedAddress() {
        return "/intranet/ticket/list?owner=me&show=all&counted=yes&closedFrom="
                + data.week().get(0).day();
    }

    /** Promises of what was closed that were kept; null when nothing was promised. */
    public Double hitRate() {
        long met = data.week().stream().mapToLong(day -> day.hits().met()).sum();
        long missed = data.week().stream().mapToLong(day -> day.hits().missed()).sum();
        return new Hits(met, missed).rate();
    }

    public String getChart() {
        var labels = Json.createArrayBuilder();
        data.week().forEach(day -> labels.add(weekday(day)));
        return Charts.bars(
                labels,
                set("ticket.deskWeek.created", "brand", DeskDay::created),
                set("ticket.deskWeek.answered", "warn-line", DeskDay::answered),
                set("ticket.deskWeek.closed", "good-line", DeskDay::closed));
    }

    public String weekday(DeskDay day) {
        return DateTimeFormatter.ofPattern("EEE", viewer.getLocale()).format(day.day());
    }

    private JsonObjectBuilder set(String key, String tone, ToIntFunction<DeskDay> value) {
        var values = Json.createArrayBuilder();
        data.week().forEach(day -> values.add(value.applyAsInt(day)));
        return Charts.set(messages.text(key), tone, values);
    }

    public List<AgentLoad> getLoad() {
        return data.load();
    }

    /** The most that anybody has to do, for the length of bars. */
    public int getMost() {
        return data.load().stream().mapToInt(AgentLoad::open).max().orElse(0);
    }

    /** The list of an employee's unfinished tickets; all of them, or those of a kind. */
    public String address(AgentLoad agent, String kind) {
        return "/intranet/ticket/list?owner=" + agent.id() + "&show=unfinished"
                + switch (kind) {
                    case "locked" -> "&lock=LOCK";
                    case "breached" -> "&escalation=overdue&sort=escalation";
                    case "today" -> "&escalation=today&sort=escalation";
                    default -> "";
                };
    }
}
