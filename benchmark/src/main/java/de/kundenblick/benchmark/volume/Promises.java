package de.kundenblick.benchmark.volume;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Kinds of tickets, services and what is promised for these. */
class Promises implements Area {
    private static final String[] TYPES = {"Störung", "Frage", "Auftrag", "Beschwerde", "Änderung"};
    private static final String[] LEVELS = {"Gold", "Silber", "Bronze"};

    @Override
    public void load(Connection connection, Plan plan) throws IOException, SQLException {
        try (var rows = new Copy(connection, "ticket_type (id, version, name)")) {
            for (int i = 0; i < Plan.TYPES; i++) {
                rows.row(plan.typeId(i), 1, TYPES[i]);
            }
        }
        String columns = "id, version, name, first_response_minutes, first_response_warning, solution_minutes,"
                + " solution_warning";
        try (var rows = new Copy(connection, "service_level (" + columns + ")")) {
            for (int i = 0; i < Plan.SERVICE_LEVELS; i++) {
                rows.row(plan.serviceLevelId(i), 1, LEVELS[i], 60 << i, 80, 480 << i, 80);
            }
        }
        try (var rows = new Copy(connection, "service (id, version, name, service_level_id)")) {
            for (int i = 0; i < Plan.SERVICES; i++) {
                rows.row(plan.serviceId(i), 1, "Service " + (i + 1), plan.serviceLevelId(i % Plan.SERVICE_LEVELS));
            }
        }
    }
}
