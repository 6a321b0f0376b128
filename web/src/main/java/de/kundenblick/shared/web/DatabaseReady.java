package de.kundenblick.shared.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the database answers. It stands in the web module because Payara Server overlooks checks in EJB modules. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/kundenblick")
    DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        try (var connection = dataSource.getConnection()) {
            return HealthCheckResponse.named("kundenblick")
                    .status(connection.isValid(PATIENCE_SECONDS))
                    .build();
        } catch (SQLException unreachable) {
            return HealthCheckResponse.named("kundenblick").down().build();
        }
    }
}
