package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.NewPortalInteraction;
import de.kundenblick.interaction.PortalChoiceException;
import de.kundenblick.interaction.PortalMessage;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalPostServiceIT {
    private static final String TOKEN = "0123456789abcdef";

    @Inject
    PortalPostService service;

    @Inject
    CurrentContact current;

    @Inject
    Fixtures given;

    @Inject
    AsContact asContact;

    @Inject
    AsAgent asAgent;

    @BeforeEach
    void signIn() {
        given.contact("anna")
                .at("K-1")
                .named("Anna", "Muster")
                .phone("+4930123456")
                .signsInAs("anna@example.org");
    }

    @Test
    void aNewMessageIsTheContactsAndUnreadByUs() throws Exception {
        String number = begin("K-1", "Wo bleibt die Rechnung?", TOKEN);

        assertThat(given.database()
                        .texts(
                                "SELECT concat_ws('|', k.login, i.origin, i.recorder, i.contact_name, i.contact_phone,"
                                        + " i.subject, i.status) FROM interaction i JOIN contact k ON k.id = i.contact_id"
                                        + " WHERE number = ?",
                                number))
                .containsExactly("anna|PORTAL|Anna Muster|Anna Muster|+4930123456|Rechnung|OPEN");
        assertThat(entries(number)).containsExactly("CUSTOMER|Anna Muster|f|f|Wo bleibt die Rechnung?|unread");
    }

    @Test
    void theSameSentTwiceIsWrittenOnce() throws Exception {
        String first = begin("K-1", "Einmal", TOKEN);
        assertThat(begin("K-1", "Einmal", TOKEN)).isEqualTo(first);
        assertThat(begin("K-1", "Zweimal", TOKEN + "-2")).isNotEqualTo(first);

        answer(first, "Noch etwas", TOKEN + "-3");
        answer(first, "Noch etwas", TOKEN + "-3");
        assertThat(entries(first)).hasSize(2);
    }

    @Test
    void anAnswerOpensWhatWasDoneWith() throws Exception {
        given.interaction("I-1")
                .of("K-1")
                .with("anna")
                .published("agent", "Erledigt.")
                .status(InteractionStatus.CLOSED);
        given.interaction("I-2")
                .of("K-1")
                .with("anna")
                .published("agent", "Was meinen Sie?")
                .status(InteractionStatus.WAITING)
                .followUpOn(LocalDate.of(2030, 1, 2));

        answer("I-1", "Nein <script>alert(1)</script>", TOKEN);
        answer("I-2", "Das hier", TOKEN + "-2");

        assertThat(given.database()
                        .texts("SELECT status || coalesce(follow_up_on::text, '') FROM interaction ORDER BY number"))
                .containsExactly("OPEN", "OPEN2030-01-02");
        assertThat(entries("I-1")).last().asString().contains("Nein <script>alert(1)</script>");
    }

    @Test
    void filesThatWaitForTheAnswerGoWithIt() throws Exception {
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Bitte senden Sie den Plan.");
        given.database()
                .update(
                        """
                        INSERT INTO ticket_attachment (id, version, draft, contact_id, name, media_type, deceptive, size,
                            sha256, complete, created_at)
                        VALUES (?, 1, 'portal-answer:I-1', ?, 'plan.pdf', 'application/pdf', false, 0, 'x', true, now())
                        """,
                        given.database().nextId(),
                        given.contact("anna").id());

        call(() -> {
            service.answer("I-1", new PortalMessage("Anbei", "portal-answer:I-1", TOKEN));
            return null;
        });

        assertThat(given.database()
                        .texts("SELECT body || '|' || name || '|' || attachments FROM interaction_entry e"
                                + " JOIN ticket_attachment a ON a.entry_id = e.id WHERE a.draft IS NULL"))
                .containsExactly("Anbei|plan.pdf|plan.pdf");
    }

    @Test
    void nothingIsAnsweredThatTheContactDoesNotSee() {
        given.contact("bert").at("K-1");
        given.contact("anna").portalRole(PortalRole.OWN);
        given.interaction("I-note").of("K-1").with("anna").noted("agent", "Intern");
        given.interaction("I-bert").of("K-1").with("bert").published("agent", "An Bert");
        given.interaction("I-other").of("K-2").published("agent", "An K-2");

        for (String number : List.of("I-note", "I-bert", "I-other", "I-unknown", "")) {
            assertThatThrownBy(() -> answer(number, "Hallo", TOKEN))
                    .as(number)
                    .isInstanceOf(InteractionGoneException.class);
        }
        assertThat(given.database().count("SELECT count(*) FROM interaction_entry WHERE sender = 'CUSTOMER'"))
                .isZero();
    }

    @Test
    void nobodyBeginsSomethingElsewhereOrAboutWhatIsNotOffered() {
        given.customer("K-2");
        given.topic("Internes");
        given.database().update("UPDATE interaction_topic SET portal = FALSE WHERE name = 'Internes'");

        assertThatThrownBy(() -> begin("K-2", "Hallo", TOKEN)).isInstanceOf(PortalChoiceException.class);
        assertThatThrownBy(() -> begin("K-1", topic("Internes"), "Hallo", TOKEN))
                .isInstanceOf(PortalChoiceException.class);
        assertThatThrownBy(() -> begin("K-1", 4711, "Hallo", TOKEN)).isInstanceOf(PortalChoiceException.class);
        given.contact("anna").portalRole(PortalRole.NONE);
        assertThatThrownBy(() -> begin("K-1", "Hallo", TOKEN)).isInstanceOf(PortalChoiceException.class);
    }

    @Test
    void employeesWriteElsewhere() {
        assertThatThrownBy(() -> asAgent.call(() -> service.begin(wish("K-1", topic("Anfrage"), "Hallo", TOKEN))))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> entries(String number) {
        return given.database()
                .texts(
                        "SELECT concat_ws('|', sender, author, internal, html, body,"
                                + " CASE WHEN read_at IS NULL THEN 'unread' END) FROM interaction_entry e"
                                + " JOIN interaction i ON i.id = interaction_id WHERE number = ? ORDER BY e.written_at, e.id",
                        number);
    }

    private long topic(String name) {
        return given.database().count("SELECT id FROM interaction_topic WHERE name = ?", name);
    }

    private String begin(String customer, String text, String token) throws Exception {
        return begin(customer, topic("Anfrage"), text, token);
    }

    private String begin(String customer, long topic, String text, String token) throws Exception {
        return call(() -> service.begin(wish(customer, topic, text, token)));
    }

    private static NewPortalInteraction wish(String customer, long topic, String text, String token) {
        return new NewPortalInteraction(customer, topic, "Rechnung", new PortalMessage(text, null, token));
    }

    private void answer(String number, String text, String token) throws Exception {
        call(() -> {
            service.answer(number, new PortalMessage(text, null, token));
            return null;
        });
    }

    /** As in a request of its own. */
    private <T> T call(Callable<T> work) throws Exception {
        current.forget();
        return asContact.call(work);
    }
}
