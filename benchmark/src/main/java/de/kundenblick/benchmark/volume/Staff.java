package de.kundenblick.benchmark.volume;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Twenty agents in one team that works off five queues, and somebody who administers. All have the demo's password. */
class Staff implements Area {
    private static final String PASSWORD = "kundenblick-demo";
    private static final String[] QUEUES = {"Support", "Vertrieb", "Buchhaltung", "Technik", "Allgemein"};
    private static final long AGENT = 1;
    private static final long ADMIN = 2;

    @Override
    public void load(Connection connection, Plan plan) throws IOException, SQLException {
        var names = new Names(plan.random(Staff.class));
        String hash = hash();
        try (var rows = new Copy(connection, "team (id, version, name)")) {
            rows.row(plan.teamId(), 1, "Kundenservice");
        }
        try (var rows = new Copy(connection, "queue (id, version, name)")) {
            for (int i = 0; i < Plan.QUEUES; i++) {
                rows.row(plan.queueId(i), 1, QUEUES[i]);
            }
        }
        try (var rows = new Copy(connection, "queue_team (queue_id, team_id)")) {
            for (int i = 0; i < Plan.QUEUES; i++) {
                rows.row(plan.queueId(i), plan.teamId());
            }
        }
        try (var rows = new Copy(connection, "employee (id, version, login, name, email, password_hash, enabled)")) {
            for (int i = 0; i <= Plan.EMPLOYEES; i++) {
                String login = i == Plan.EMPLOYEES ? "admin" : "agent%02d".formatted(i + 1);
                rows.row(
                        plan.employeeId(i),
                        1,
                        login,
                        names.first() + ' ' + names.last(),
                        login + "@kundenblick.example",
                        hash,
                        true);
            }
        }
        try (var rows = new Copy(connection, "employee_queue (employee_id, queue_id)")) {
            for (int i = 0; i < Plan.EMPLOYEES; i++) {
                rows.row(plan.employeeId(i), plan.queueId(i % Plan.QUEUES));
                rows.row(plan.employeeId(i), plan.queueId((i + 1) % Plan.QUEUES));
            }
        }
        try (var rows = new Copy(connection, "employee_role (employee_id, role_id)")) {
            for (int i = 0; i <= Plan.EMPLOYEES; i++) {
                rows.row(plan.employeeId(i), i == Plan.EMPLOYEES ? ADMIN : AGENT);
            }
        }
        try (var rows = new Copy(connection, "employee_team (employee_id, team_id)")) {
            for (int i = 0; i <= Plan.EMPLOYEES; i++) {
                rows.row(plan.employeeId(i), plan.teamId());
            }
        }
    }

    /** As the server's Pbkdf2PasswordHash writes it. */
    static String hash() {
        int iterations = 210_000;
        byte[] salt = new byte[16];
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, iterations, 512))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + iterations + ':' + base64.encodeToString(salt) + ':'
                    + base64.encodeToString(key);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
