package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.AbsenceTurned;
import de.kundenblick.given.Fixtures;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The agent is away and the colleague stands in; the job of the tickets says when. */
@ArquillianTest
class FollowUpHandoverIT {
    private static final LocalDate DAY = LocalDate.of(2090, 3, 6);

    @Inject
    Event<AbsenceTurned> turned;

    @Inject
    Fixtures given;

    @BeforeEach
    void letThereBeFollowUps() {
        given.interaction("due").followUpOn(DAY);
        given.interaction("taken").followUpOn(DAY);
        given.interaction("nothing due");
        given.interaction("foreign").followUpOn(DAY).ownedBy("admin");
    }

    @Test
    @Tag("V-18")
    void followUpsGoToTheDeputyAndComeBackAfterwards() throws Exception {
        long absence = absence("agent", "colleague");

        turn(absence, "agent", "colleague", false);
        assertThat(owners()).containsExactly("due colleague", "foreign admin", "nothing due agent", "taken colleague");

        given.interaction("taken").ownedBy("admin");
        turn(absence, "agent", "colleague", true);
        assertThat(owners())
                .as("what somebody else has meanwhile stays there")
                .containsExactly("due agent", "foreign admin", "nothing due agent", "taken admin");

        given.interaction("due").ownedBy("colleague");
        turn(absence, "agent", "colleague", true);
        assertThat(owners()).as("given back once").contains("due colleague");
    }

    @Test
    void aDeputyWhoFallsIllPassesThemOn() throws Exception {
        long first = absence("agent", "colleague");
        turn(first, "agent", "colleague", false);
        long second = absence("colleague", "admin");
        turn(second, "colleague", "admin", false);
        assertThat(owners()).contains("due admin", "taken admin");

        turn(first, "agent", "colleague", true);
        assertThat(owners()).contains("due agent", "taken agent");
        turn(second, "colleague", "admin", true);
        assertThat(owners()).contains("due agent", "taken agent");
    }

    @Test
    void aDeputyWhoMayNotReadThemGetsNone() throws Exception {
        turn(absence("agent", "configurator"), "agent", "configurator", false);

        assertThat(owners()).contains("due agent", "taken agent");
    }

    @Test
    void whatNobodyOwnsIsItsRecordersAndGoesToTheDeputy() throws Exception {
        given.database().update("UPDATE interaction SET owner_id = NULL WHERE number = 'due'");
        long absence = absence("agent", "colleague");

        turn(absence, "agent", "colleague", false);
        assertThat(owners()).contains("due colleague");
        turn(absence, "agent", "colleague", true);
        assertThat(owners()).contains("due agent");
    }

    @Test
    void manyGoInPortionsEachInATransactionOfItsOwn() throws Exception {
        given.database()
                .update(
                        """
                        INSERT INTO interaction (id, version, number, customer_id, topic_id, recorder, owner_id, origin,
                            status, happened_at, created_at, changed_at, follow_up_on)
                        SELECT nextval('id_sequence'), 1, 'N-' || n, i.customer_id, i.topic_id, 'Jemand', i.owner_id,
                            'EMPLOYEE', 'OPEN', now(), now(), now(), DATE '2090-03-06'
                        FROM interaction i, generate_series(1, 400) n WHERE i.number = 'due'
                        """);
        long absence = absence("agent", "colleague");

        turn(absence, "agent", "colleague", false);
        assertThat(given.database().count("SELECT count(DISTINCT CAST(xmin AS text)) FROM absence_interaction"))
                .isEqualTo(3);
        assertThat(owners().stream().filter(owner -> owner.endsWith("colleague")))
                .hasSize(402);

        turn(absence, "agent", "colleague", true);
        assertThat(owners()).noneMatch(owner -> owner.endsWith("colleague"));
    }

    private long absence(String login, String deputy) {
        long id = given.database().nextId();
        given.database()
                .update(
                        """
                        INSERT INTO absence (id, version, employee_id, deputy_id, starts_at, ends_at)
                        VALUES (?, 1, ?, ?, '2090-03-01T00:00:00Z', '2090-03-20T00:00:00Z')
                        """,
                        id,
                        id(login),
                        id(deputy));
        return id;
    }

    private void turn(long absence, String login, String deputy, boolean back) {
        turned.fire(new AbsenceTurned(absence, id(login), id(deputy), back));
    }

    private long id(String login) {
        return given.employee(login).id();
    }

    private List<String> owners() {
        return given.database()
                .texts("SELECT i.number || ' ' || e.login FROM interaction i JOIN employee e ON e.id = i.owner_id"
                        + " ORDER BY i.number");
    }
}
