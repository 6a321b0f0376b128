package de.kundenblick.demo.service;

import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.TicketType;
import de.kundenblick.ticket.sla.Promises;
import de.kundenblick.ticket.sla.Service;
import de.kundenblick.ticket.sla.ServiceLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kinds of tickets, services, and what the demo's company promises for these. */
class DemoPromises {
    private static final int WARNING = 80;

    private final DemoRepository stored;
    private final DemoRandom random;
    private final List<TicketType> types = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();

    DemoPromises(DemoRepository stored, DemoRandom random) {
        this.stored = stored;
        this.random = random;
    }

    void create() {
        Map<String, ServiceLevel> levels = new LinkedHashMap<>();
        for (var row : DemoFiles.rows("services")) {
            String name = row.get("name");
            switch (row.get("kind")) {
                case "type" -> types.add(stored.add(new TicketType(name)));
                case "level" -> {
                    var level = stored.add(new ServiceLevel(name));
                    level.change(name, true, null, promises(row.get("value").split("\\|", -1)));
                    levels.put(name, level);
                }
                default -> {
                    var service = stored.add(new Service(name));
                    service.change(name, true, levels.get(row.get("value")));
                    services.add(service);
                }
            }
        }
    }

    /** @param minutes of the first response, the update and the solution; empty or null for no promise */
    static Promises promises(String... minutes) {
        var promises = new Promises();
        promises.setFirstResponseMinutes(number(minutes[0]));
        promises.setFirstResponseWarning(warning(minutes[0]));
        promises.setUpdateMinutes(number(minutes[1]));
        promises.setUpdateWarning(warning(minutes[1]));
        promises.setSolutionMinutes(number(minutes[2]));
        promises.setSolutionWarning(warning(minutes[2]));
        return promises;
    }

    private static Integer number(String text) {
        return text == null || text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Integer warning(String text) {
        return number(text) == null ? null : WARNING;
    }

    /** What a ticket might be about; some are about nothing in particular. */
    Classification any() {
        var type = random.chance(0.8) ? random.pick(types) : null;
        var service = random.chance(0.4) ? random.pick(services) : null;
        return new Classification(type, service, service == null ? null : service.getServiceLevel());
    }
}
