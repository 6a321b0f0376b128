package de.kundenblick.interaction.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InteractionFormIT {
    private static final String CREATE = "/intranet/interaction/create";
    private static final Pattern HAPPENED = Pattern.compile("id=\"interaction:happenedOn\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern FILES = Pattern.compile("data-draft-name=\"([^\"]*)\"");

    @Inject
    Fixtures given;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Test
    @Tag("E-05")
    void proposesTheMinuteOfTheServerInTheZoneOfTheUser() throws Exception {
        given.employee("agent");
        given.preference("agent", "zone", "Asia/Kathmandu");
        var reader = Reader.signedIn(request.getLocalPort(), "agent");

        var before = clock.instant();
        String proposed = only(HAPPENED, reader.page(CREATE));
        var after = clock.instant();

        assertThat(LocalDateTime.parse(proposed)).isBetween(minuteOf(before), minuteOf(after));
    }

    private static LocalDateTime minuteOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Asia/Kathmandu")).truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void eachOpenFormHasFilesOfItsOwn() throws Exception {
        given.employee("agent");

        assertHasFilesOfItsOwn(Reader.signedIn(request.getLocalPort(), "agent"), CREATE);
    }

    @Test
    void soHasEachAtThePortal() throws Exception {
        given.contact("anna").at("K-1").signsInAs("anna@example.org");
        var anna = Reader.atPortal(request.getLocalPort(), "anna@example.org");

        assertHasFilesOfItsOwn(anna, "/portal/interaction/create");
        assertHasFilesOfItsOwn(anna, "/portal/ticket/create");
    }

    private static void assertHasFilesOfItsOwn(Reader reader, String page) throws Exception {
        assertThat(only(FILES, reader.page(page))).isNotEqualTo(only(FILES, reader.page(page)));
    }

    @Test
    void readingOldEntriesLeavesNewOnesUnread() throws Exception {
        given.contact("anna").at("K-1");
        var interaction = given.interaction("I-1").of("K-1").received("anna", "Alt");
        for (int i = 0; i < 20; i++) {
            interaction.noted("agent", "Notiz");
        }
        interaction.received("anna", "Neu");
        var reader = Reader.signedIn(request.getLocalPort(), "agent");

        assertThat(reader.page("/intranet/interaction/show?number=I-1&first=20"))
                .contains("Alt");

        assertThat(given.database()
                        .texts("SELECT body FROM interaction_entry WHERE sender = 'CUSTOMER' AND read_at IS NULL"))
                .containsExactly("Neu");
    }

    private static String only(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
