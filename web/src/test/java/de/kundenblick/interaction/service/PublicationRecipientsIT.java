package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.server.AsAgent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mails go to whom the portal shows the record and who wants them, and to nobody else. */
@ArquillianTest
class PublicationRecipientsIT {
    private static final String MARK = "Zinnober-4711";

    @Inject
    PublicationService service;

    @Inject
    ReplyService replies;

    @Inject
    InteractionEntryService entries;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @BeforeEach
    void everybody() {
        for (String customer : List.of("K-1", "K-2")) {
            for (PortalRole role : PortalRole.values()) {
                for (String wish : List.of("wants", "silent", "invalid", "noaddress")) {
                    String login = customer + '-' + role + '-' + wish;
                    var contact = given.contact(login).at(customer).portalRole(role);
                    if (!wish.equals("silent")) {
                        contact.wantsMails();
                    }
                    if (!wish.equals("noaddress")) {
                        contact.email(login.toLowerCase() + "@kunde.test");
                    }
                    if (wish.equals("invalid")) {
                        contact.invalid();
                    }
                }
            }
        }
    }

    @Test
    @Tag("E-13")
    void whatIsAddressedToTheCompanyGoesToItsContactsWhoWantIt() throws Exception {
        given.interaction("I-1");
        asAgent.run(() -> entries.write("I-1", NewEntry.text("Nur für uns."), null));
        assertThat(recipients()).as("of what is internal").isEmpty();

        publish("I-1");

        assertThat(recipients()).containsExactly("k-1-company-wants@kunde.test", "k-1-own-wants@kunde.test");
    }

    @Test
    void whatIsAddressedToAContactGoesToThatOneAndToThoseWhoSeeEverything() throws Exception {
        given.interaction("I-1").with("K-1-OWN-silent");

        publish("I-1");

        assertThat(recipients()).containsExactly("k-1-company-wants@kunde.test");
    }

    @Test
    void withTheCompanyViewSwitchedOffOnlyTheContactIsTold() throws Exception {
        given.interaction("I-1").with("K-1-OWN-wants");
        given.everybodysPreference("portal.company", "off");

        publish("I-1");

        assertThat(recipients()).containsExactly("k-1-own-wants@kunde.test");
    }

    @Test
    void aContactWhoMovedAwayIsNotTold() throws Exception {
        given.interaction("I-1").with("K-1-OWN-wants");
        given.contact("K-1-OWN-wants").at("K-2");

        publish("I-1");

        assertThat(recipients()).containsExactly("k-1-company-wants@kunde.test");
    }

    @Test
    void whomItIsSharedWithIsToldUntilTheShareExpires() throws Exception {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        given.interaction("I-1").with("K-1-OWN-silent");
        given.interaction("I-1").sharedWith("K-2-NONE-wants", now.plus(1, ChronoUnit.DAYS));
        given.interaction("I-1").sharedWith("K-2-OWN-wants", now.minus(1, ChronoUnit.DAYS));
        given.interaction("I-1").sharedWith("K-2-OWN-invalid", now.plus(1, ChronoUnit.DAYS));

        publish("I-1");

        assertThat(recipients()).containsExactly("k-1-company-wants@kunde.test", "k-2-none-wants@kunde.test");
    }

    @Test
    @Tag("E-13")
    void whoReadsItAtAnotherCustomerIsToldWithoutItsText() throws Exception {
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        given.interaction("I-1").with("K-1-OWN-silent").subject("Lieferung");
        given.interaction("I-1").sharedWith("K-2-NONE-wants", tomorrow).sharedWith("K-1-NONE-wants", tomorrow);
        long entry = given.interaction("I-1").noted("agent", MARK).entry().id();

        asAgent.run(() -> service.publish(entry, true, false));

        assertThat(recipients())
                .containsExactly(
                        "k-1-company-wants@kunde.test", "k-1-none-wants@kunde.test", "k-2-none-wants@kunde.test");
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox WHERE text NOT LIKE ?", '%' + MARK + '%'))
                .containsExactly("k-2-none-wants@kunde.test");
        assertThat(given.database().texts("SELECT text FROM mail_outbox WHERE recipient LIKE 'k-2%'"))
                .singleElement()
                .asString()
                .startsWith("Guten Tag ")
                .contains("zu „Lieferung“, was mit Ihnen geteilt ist, gibt es Neues.");
    }

    @Test
    void twoContactsWithOneAddressGetOneMail() throws Exception {
        given.database()
                .update("UPDATE contact SET email_shared = true, email = 'alle@kunde.test' WHERE login LIKE 'K-1-%'"
                        + " AND notify_messages AND email IS NOT NULL");

        publish("I-1");

        assertThat(recipients()).containsExactly("alle@kunde.test");
    }

    @Test
    void aMailSpeaksTheLanguageOfItsReader() throws Exception {
        given.contact("K-1-OWN-wants").language("en");
        given.contact("K-1-COMPANY-wants").language("de");

        publish("I-1");

        assertThat(given.database().texts("SELECT subject FROM mail_outbox ORDER BY recipient"))
                .allMatch(subject -> subject.contains("I-1"))
                .satisfiesExactly(
                        german -> assertThat(german).startsWith("Neue Nachricht"),
                        english -> assertThat(english).startsWith("New message"));
    }

    @Test
    @Tag("E-07")
    void nothingInternalStandsInAnyMail() throws Exception {
        given.interaction("I-1")
                .noted("agent", MARK + " intern")
                .reference(MARK)
                .recorder(MARK);
        given.database()
                .update(
                        "UPDATE interaction SET salesperson = ?, sales_contact = ?, contact_phone = ?",
                        MARK,
                        MARK,
                        MARK);
        given.database().update("UPDATE contact SET comment = ?", MARK);
        given.database().update("UPDATE customer SET comment = ?", MARK);

        publish("I-1");
        asAgent.run(() -> replies.reply("I-1", "Gern."));

        assertThat(given.database()
                        .texts("SELECT concat(subject, text, html, sender_name, thread, reply_to) FROM mail_outbox"))
                .hasSize(4)
                .noneMatch(mail -> mail.contains(MARK));
    }

    private void publish(String number) throws Exception {
        long entry =
                given.interaction(number).noted("agent", "Guten Tag.").entry().id();
        asAgent.run(() -> service.publish(entry, false, false));
    }

    private List<String> recipients() {
        return given.database().texts("SELECT recipient FROM mail_outbox ORDER BY recipient");
    }
}
