package de.kundenblick.demo.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Team;
import de.kundenblick.ticket.queue.Queue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        DemoFiles.rows("teams-and-queues").forEach(row -> open(row.get("queue"), DemoFiles.list(row.get("teams"))));
    }

    private Team team(String name) {
        return teams.computeIfAbsent(name, missing -> stored.add(new Team(missing)));
    }

    private void open(String name, List<String> teamNames) {
        var queue = stored.add(new Queue(name));
        queues.put(name, queue);
        for (String teamName : teamNames) {
            queue.openTo(team(teamName));
            agentsByQueue.computeIfAbsent(name, key -> new ArrayList<>()).addAll(agentsByTeam.get(teamName));
        }
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
