package de.kundenblick.demo.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Team;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.queue.QueueDetails;
import de.kundenblick.ticket.queue.StrangerRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** The employees of the demo, their teams and the queues that these work off. */
class DemoStaff {
    private final DemoRepository stored;
    private final String passwordHash;
    private final Map<String, Employee> employees = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, Queue> queues = new LinkedHashMap<>();
    private final Map<String, List<Employee>> agentsByTeam = new LinkedHashMap<>();
    private final Map<String, List<Employee>> agentsByQueue = new LinkedHashMap<>();

    DemoStaff(DemoRepository stored, String passwordHash) {
        this.stored = stored;
        this.passwordHash = passwordHash;
    }

    void create() {
        var roles = stored.roles();
        for (var row : DemoFiles.rows("employees")) {
            String login = row.get("login");
            var employee = new Employee(login, row.get("name"), login + "@kundenblick.example", passwordHash);
            DemoFiles.list(row.get("roles")).forEach(role -> employee.give(roles.get(role)));
            for (String name : DemoFiles.list(row.get("teams"))) {
                employee.join(team(name));
                if (row.get("roles").equals("agent")) {
                    agentsByTeam.computeIfAbsent(name, key -> new ArrayList<>()).add(employee);
                }
            }
            employees.put(login, stored.add(employee));
        }
        DemoFiles.rows("teams-and-queues").forEach(this::open);
    }

    private Team team(String name) {
        return teams.computeIfAbsent(name, missing -> stored.add(new Team(missing)));
    }

    private void open(CSVRecord row) {
        String name = row.get("queue");
        var queue = stored.add(new Queue(name));
        queues.put(name, queue);
        var mine = new HashSet<Team>();
        for (String teamName : DemoFiles.list(row.get("teams"))) {
            mine.add(team(teamName));
            agentsByQueue.computeIfAbsent(name, key -> new ArrayList<>()).addAll(agentsByTeam.get(teamName));
        }
        queue.change(details(row), mine, queues.get(row.get("parent")), null);
    }

    private static QueueDetails details(CSVRecord row) {
        var promises = DemoPromises.promises(row.get("firstResponse"), row.get("update"), row.get("solution"));
        return new QueueDetails(
                row.get("queue"),
                true,
                new TreeSet<>(),
                null,
                null,
                null,
                row.get("unlock") == null ? 0 : Integer.parseInt(row.get("unlock")),
                promises.getFirstResponseMinutes(),
                promises.getFirstResponseWarning(),
                promises.getUpdateMinutes(),
                promises.getUpdateWarning(),
                promises.getSolutionMinutes(),
                promises.getSolutionWarning(),
                promises.getUpdateRule(),
                promises.getSolutionRule(),
                FollowUp.POSSIBLE,
                true,
                StrangerRule.JOIN_OPEN,
                Boolean.parseBoolean(row.get("portal")),
                "service@nordstern.example",
                "Nordstern Energie, " + row.get("queue"),
                new TreeSet<>(),
                false,
                new TreeMap<>(),
                "Guten Tag,",
                "Freundliche Grüße\nNordstern Energie");
    }

    /** Null for null: not everything has somebody in charge. */
    Employee employee(String login) {
        return login == null ? null : employees.get(login);
    }

    Queue queue(String name) {
        return queues.get(name);
    }

    /** Who may work on the queue's tickets. */
    List<Employee> agents(String queue) {
        return agentsByQueue.get(queue);
    }
}
