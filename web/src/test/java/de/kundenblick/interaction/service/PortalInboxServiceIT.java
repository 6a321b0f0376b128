package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.home.PortalDay;
import de.kundenblick.home.service.PortalEventsService;
import de.kundenblick.interaction.PortalInboxLists;
import de.kundenblick.interaction.TopicOwner;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.Statements;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalInboxServiceIT {
    @Inject
    PortalInboxService inbox;

    @Inject
    PortalEventsService events;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @BeforeEach
    void letContactsWrite() {
        given.customer("K-2");
        given.interaction("mine").received("anna", "Eins").received("anna", "Zwei");
        given.interaction("theirs")
                .ownedBy("colleague")
                .of("K-2")
                .topic("Rechnung")
                .received("anna", "Drei");
        given.interaction("read").received("anna", "Vier").entry().readBy("agent");
        given.interaction("noted").noted("agent", "Fünf");
    }

    @Test
    void theListHoldsWhatIsUnreadOfEverybody() throws Exception {
        given.database()
                .update("UPDATE interaction_entry SET written_at = now() - interval '3 days' WHERE body = 'Drei'");

        assertThat(numbers("")).containsExactly("theirs", "mine", "mine");
        assertThat(numbers("sort=-since")).containsExactly("mine", "mine", "theirs");
        assertThat(numbers("owner=" + given.employee("colleague").id())).containsExactly("theirs");
        assertThat(numbers("owner=none")).isEmpty();
        assertThat(numbers("topic=4")).containsExactly("theirs");
        assertThat(numbers("customer=K-1")).containsExactly("mine", "mine");
        assertThat(numbers("age=2")).containsExactly("theirs");
        assertThat(numbers("age=soon")).hasSize(3);
        assertThatThrownBy(() -> asAgent.call(() -> inbox.choices())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void messagesAreGivenToSomebodyElse() throws Exception {
        var selection = Selection.parse(String.join(",", asAdmin.call(() -> inbox.marks(state("")))));
        given.interaction("mine").entry().readBy("agent");
        long colleague = given.employee("colleague").id();

        var preview = asAdmin.call(() -> inbox.preview(colleague, selection));
        assertThat(preview).isEqualTo(new BulkChange.Outcome(1, 1, 1));
        assertThat(asAdmin.call(() -> inbox.giveTo(colleague, selection))).isEqualTo(preview);

        assertThat(given.database()
                        .texts("SELECT number FROM interaction WHERE owner_id = ? ORDER BY number", colleague))
                .containsExactly("mine", "theirs");
        asAdmin.call(() -> inbox.giveTo(null, selection));
        assertThat(given.database().texts("SELECT number FROM interaction WHERE owner_id IS NULL ORDER BY number"))
                .containsExactly("mine", "theirs");
        assertThatThrownBy(() -> asAdmin.call(
                        () -> inbox.giveTo(given.employee("configurator").id(), selection)))
                .isInstanceOf(RecordChangedException.class);
    }

    @Test
    void somebodyAnswersForATopic() throws Exception {
        asAdmin.run(() -> inbox.answerFor(4, given.employee("agent").id()));

        assertThat(asAdmin.call(inbox::topicOwners))
                .contains(new TopicOwner(4, "Rechnung", given.employee("agent").id()))
                .contains(new TopicOwner(1, "Anfrage", null));
        asAdmin.run(() -> inbox.answerFor(4, null));
        assertThat(asAdmin.call(inbox::topicOwners))
                .extracting(TopicOwner::ownerId)
                .containsOnlyNulls();
        assertThatThrownBy(() -> asAgent.run(() -> inbox.answerFor(4, null))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void figuresAreCountedByDay() throws Exception {
        given.ticket("T-1").by("anna").asked("Hilfe").asked("Bitte");
        for (int i = 0; i < 5; i++) {
            given.database()
                    .update(
                            "INSERT INTO login_attempt (id, version, site, login, address, failed_at)"
                                    + " VALUES (?, 1, 'PORTAL', 'anna@example.org', '192.0.2.1', now())",
                            given.database().nextId());
        }

        long login = given.portalLogin("late@example.org").id();
        given.contact("late").named("Lisa", "Spät").signsInAs("late@example.org");
        given.database()
                .update(
                        "INSERT INTO account_link (id, version, portal_login_id, purpose, token_hash, created_at, expires_at)"
                                + " VALUES (?, 1, ?, 'INVITATION', 'x', now(), now() + interval '2 hours')",
                        given.database().nextId(),
                        login);

        var read = asAdmin.call(events::read);

        assertThat(read.days()).hasSize(30);
        assertThat(read.days().stream().mapToInt(PortalDay::messages).sum()).isEqualTo(4);
        assertThat(read.days().stream().mapToInt(PortalDay::tickets).sum()).isOne();
        assertThat(read.locked()).containsExactly("anna@example.org");
        assertThat(read.expiring()).containsExactly("Lisa Spät");
        assertThat(read.failedMails()).isZero();
        assertThatThrownBy(() -> asAgent.call(events::read)).isInstanceOf(EJBAccessException.class);
        int statements = asAdmin.call(() -> Statements.during(() -> {
            inbox.page(state(""), ListPosition.START);
            inbox.choices();
            inbox.topicOwners();
            return events.read();
        }));
        assertThat(statements).isLessThanOrEqualTo(8);
    }

    private List<String> numbers(String query) throws Exception {
        return asAdmin.call(() -> inbox.page(state(query), ListPosition.START)).rows().stream()
                .map(row -> row.cells().get(0).value())
                .toList();
    }

    private static ListState state(String query) {
        return ListState.parse(PortalInboxLists.UNREAD, query);
    }
}
