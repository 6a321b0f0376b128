package de.kundenblick.server;

import de.kundenblick.given.Database;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.service.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Gives every test that injects {@link Fixtures} an emptied database. */
@ApplicationScoped
public class Given {
    private final Database database = new Database(Settings.current().dataFolder());

    @Produces
    @Dependent
    Fixtures fixtures() {
        return Fixtures.in(database);
    }
}
