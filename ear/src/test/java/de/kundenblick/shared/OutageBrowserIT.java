package de.kundenblick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerEditScreen;
import de.kundenblick.customer.CustomerScreen;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class OutageBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");

    @Test
    void withoutADatabaseAPageSaysSoAndComesBackWithIt(Intranet intranet) {
        var database = intranet.given().database();
        intranet.given().customer("K-1").named("Hafen");
        intranet.loginAs("agent");

        database.breakDown();
        try {
            var answer = intranet.visit(CUSTOMER);
            var page = intranet.at(Screen::new);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(page.text()).contains("Gerade nicht erreichbar", "Ihre gespeicherten Daten sind sicher");
            assertThat(page.source()).endsWith("</html>").doesNotContain("Exception", "de.kundenblick");
        } finally {
            database.comeBack();
        }

        retry(() -> intranet.visit(CUSTOMER).status() == 200);
        assertThat(intranet.at(CustomerScreen::new).heading()).isEqualTo("Hafen (K-1)");
    }

    @Test
    void whatWasTypedIsThereWhenTheDatabaseComesBack(Intranet intranet) {
        var database = intranet.given().database();
        intranet.given().customer("K-1").named("Hafen");
        var form = intranet.loginAs("agent")
                .open(CustomerEditScreen.addressOf("K-1"), CustomerEditScreen::new)
                .name("Hafen Süd");

        database.breakDown();
        try {
            form.save();
            assertThat(form.message()).contains("Die Datenbank antwortet im Moment nicht. Ihre Eingaben sind noch da");
            assertThat(form.name()).isEqualTo("Hafen Süd");
        } finally {
            database.comeBack();
        }

        retry(() -> form.save().message().contains("Kunde K-1 ist gespeichert."));
        assertThat(database.texts("SELECT name FROM customer")).containsExactly("Hafen Süd");
    }

    /** The pool may take some seconds to find out that the database is back; the page speaks of a minute. */
    private static void retry(BooleanSupplier attempt) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!attempt.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("the database is back, but not for the pages")
                    .isLessThan(end);
        }
    }
}
