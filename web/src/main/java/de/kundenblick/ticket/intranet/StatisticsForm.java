package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.statistics.StatisticsFilter;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** What statistics are asked for, as it stands in the address. */
public class StatisticsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 30;

    private String from;
    private String to;
    private Long queue;
    private Long team;
    private Long agent;
    private String customer;

    /**
     * The usual period takes the place of one that is not to be understood.
     *
     * @param customerId null for all customers
     */
    StatisticsFilter filter(LocalDate today, ZoneId zone, Long customerId) {
        LocalDate last = day(to, today);
        LocalDate first = day(from, last.minusDays(USUAL_DAYS - 1L));
        if (first.isAfter(last)) {
            first = last;
        }
        if (first.isBefore(last.minusDays(StatisticsFilter.LONGEST - 1L))) {
            first = last.minusDays(StatisticsFilter.LONGEST - 1L);
        }
        from = first.toString();
        to = last.toString();
        return new StatisticsFilter(first, last, zone, queue, team, agent, customerId);
    }

    private static LocalDate day(String typed, LocalDate usual) {
        if (typed == null || typed.isBlank()) {
            return usual;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() < 1970 || day.getYear() > 9998 ? usual : day;
        } catch (DateTimeParseException noDay) {
            return usual;
        }
    }

    /**
     * The address of the unfinished tickets that are meant; null for those of a team, which no list shows.
     *
     * @param more what else they have in common, as the list has it in its address
     */
    String unfinished(String more) {
        if (team != null) {
            return null;
        }
        var address = new StringBuilder("/intranet/ticket/search?show=unfinished").append(more);
        if (queue != null) {
            address.append("&queue=").append(queue);
        }
        if (agent != null) {
            address.append("&owner=").append(agent);
        }
        if (getCustomer() != null) {
            address.append("&customer=").append(URLEncoder.encode(getCustomer(), StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Long getQueue() {
        return queue;
    }

    public void setQueue(Long queue) {
        this.queue = queue;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }

    public Long getAgent() {
        return agent;
    }

    public void setAgent(Long agent) {
        this.agent = agent;
    }

    public String getCustomer() {
        return customer == null || customer.isBlank() ? null : customer.strip();
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }
}
