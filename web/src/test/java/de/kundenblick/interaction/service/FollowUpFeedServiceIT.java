package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FollowUpFeedServiceIT {
    private static final LocalDate DAY = LocalDate.of(2090, 3, 26);

    @Inject
    FollowUpFeedService feeds;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Test
    void aCalendarProgramReadsDaysAndNoWordOfWhatWasSaid() throws Exception {
        given.customer("K-1")
                .named("Müller, Söhne; \"Groß\" & eine Gesellschaft mit einem wirklich sehr langen Namen KG");
        given.interaction("I-1")
                .topic("Beratung")
                .subject("streng geheim")
                .followUpOn(DAY)
                .noted("agent", "vertraulich");
        given.interaction("I-2").followUpOn(DAY).ownedBy("colleague");
        given.interaction("I-3");
        String token = asAgent.call(feeds::renew).text();

        var feed = feeds.read(token).orElseThrow();

        assertThat(feed.calendar().lines()).as("folded").allMatch(line -> line.length() <= 75);
        assertThat(feed.calendar()).doesNotContain("geheim", "vertraulich").contains("DTSTART;VALUE=DATE:20900326");
        List<VEvent> events = Biweekly.parse(feed.calendar()).first().getEvents();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).getSummary().getValue())
                .isEqualTo("I-1 Beratung – Müller, Söhne; \"Groß\" & eine Gesellschaft mit einem wirklich sehr langen"
                        + " Namen KG");
        assertThat(events.get(0).getUid().getValue()).isEqualTo("I-1@kundenblick");
        assertThat(feeds.read(token).orElseThrow().tag()).isEqualTo(feed.tag());
        assertThat(Statements.during(() -> feeds.read(token))).isLessThanOrEqualTo(8);

        given.interaction("I-1").followUpOn(DAY.plusDays(1));
        assertThat(feeds.read(token).orElseThrow().tag()).isNotEqualTo(feed.tag());
    }

    @Test
    void aFormerAddressAndThatOfSomebodyWhoLeftLeadNowhere() throws Exception {
        String first = asAgent.call(feeds::renew).text();
        String second = asAgent.call(feeds::renew).text();

        assertThat(feeds.read(first)).isEmpty();
        assertThat(feeds.read(second)).isPresent();
        assertThat(feeds.read(null)).isEmpty();
        assertThat(feeds.read("' OR 1=1")).isEmpty();
        assertThat(given.database().texts("SELECT token_hash FROM follow_up_feed"))
                .singleElement()
                .isNotEqualTo(second);
        assertThat(asAgent.call(feeds::isOpen)).isTrue();

        given.employee("agent").disabled();
        assertThat(feeds.read(second)).isEmpty();
        given.database().update("UPDATE employee SET enabled = true");
        given.database().update("DELETE FROM role_permission WHERE permission = 'interaction.read'");
        assertThat(feeds.read(second)).isEmpty();
    }

    @Test
    void aRevokedAddressLeadsNowhere() throws Exception {
        String token = asAgent.call(feeds::renew).text();

        asAgent.run(feeds::revoke);

        assertThat(feeds.read(token)).isEmpty();
        assertThat(asAgent.call(feeds::isOpen)).isFalse();
    }
}
