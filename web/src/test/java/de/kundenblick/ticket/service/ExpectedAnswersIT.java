package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.GivenPromises;
import de.kundenblick.server.AsContact;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.sla.ExpectedAnswer;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ExpectedAnswersIT {
    @Inject
    ExpectedAnswers answers;

    @Inject
    ExpectedAnswerService service;

    @Inject
    WorkedTickets tickets;

    @Inject
    AsContact asContact;

    @Test
    @Tag("V-12")
    void theyAreWhatTheTargetOfATicketOfThatMomentIs() throws Exception {
        var promises = new GivenPromises(tickets.given);
        long hourADay = promises.closed("Eine Stunde am Tag");
        tickets.given
                .database()
                .update(
                        "INSERT INTO calendar_range (calendar_id, weekday, from_minute, to_minute)"
                                + " SELECT ?, weekday, 600, 660 FROM generate_series(1, 7) weekday",
                        hourADay);
        tickets.given
                .database()
                .update(
                        "INSERT INTO calendar_holiday (calendar_id, year, month, day, name)"
                                + " SELECT ?, 0, extract(month FROM d), extract(day FROM d), 'Frei'"
                                + " FROM (SELECT now() + interval '2 days' AS d) n",
                        hourADay);
        promises.queue("support", hourADay, 270, null, null);
        promises.queue("quick", promises.always("Immer"), 5, null, null);
        takes("support");

        String number = tickets.create(() -> NewTicket.of(
                "Drucker",
                tickets.state("new"),
                tickets.queue("support"),
                tickets.customer("K-1"),
                null,
                NewMessage.ofCustomer(MessageChannel.PORTAL, "Er brennt.")));

        var answer = answers.at(moment("created_at", number)).orElseThrow();
        assertThat(answer.by()).isEqualTo(moment("first_response_due", number));
        assertThat(answer.closed()).hasSize(1);
    }

    @Test
    void nothingIsExpectedWhereNothingIsPromised() throws Exception {
        tickets.given.queue("support");
        takes("support");

        assertThat(asContact.call(service::expected)).isEmpty();

        var promises = new GivenPromises(tickets.given);
        promises.queue("support", promises.always("Immer"), 60, null, null);
        assertThat(asContact.call(service::expected))
                .map(ExpectedAnswer::closed)
                .hasValueSatisfying(closed -> assertThat(closed).isEmpty());
    }

    /** The queue that gets what contacts enter at the portal. */
    private void takes(String queue) {
        tickets.given
                .database()
                .update(
                        "UPDATE queue SET portal = TRUE WHERE id = ?",
                        tickets.given.queue(queue).id());
    }

    private Instant moment(String column, String number) {
        return Instant.parse(tickets.given
                .database()
                .texts(
                        "SELECT to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                                + " FROM ticket WHERE number = ?",
                        number)
                .get(0));
    }
}
