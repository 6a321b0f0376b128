package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.privacy.PersonalQuery;
import de.kundenblick.privacy.PersonalQuery.Reader;
import de.kundenblick.privacy.service.PersonalData;
import de.kundenblick.privacy.service.PersonalPart;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import de.kundenblick.ticket.TicketState;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PersonalDataIT {
    private static final String REFERENCES =
            """
            SELECT c.conrelid::regclass::text || '.' || a.attname FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
            WHERE c.contype = 'f' AND c.confrelid IN ('contact'::regclass, 'portal_login'::regclass)
            """;

    @Inject
    ContactDataService ofContact;

    @Inject
    OwnDataService ofOwn;

    @Inject
    Instance<PersonalData> areas;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Inject
    AsContact asContact;

    @BeforeEach
    void aContactOfWhomMuchIsStored() {
        given.contact("anna").named("Anna", "Lang").email("anna@example.org").signsInAs("anna@example.org");
        given.contact("otto").named("Otto", "Fremd");
        given.database().update("UPDATE contact SET comment = 'GEHEIM-VERMERK' WHERE login = 'anna'");
        given.ticket("T-1")
                .by("anna")
                .asked("FRAGE")
                .answered("agent", "ANTWORT")
                .noted("agent", "GEHEIM-NOTIZ");
        given.ticket("T-3").by("anna").asked("GEHEIM-ENTFERNT").state(TicketState.REMOVED);
        given.ticket("T-2").by("otto").asked("FREMDES").answered("agent", "FREMDES");
        given.interaction("I-1")
                .with("anna")
                .recorder("GEHEIM-ERFASSER")
                .reference("GEHEIM-REFERENZ")
                .published("agent", "SICHTBAR")
                .noted("agent", "GEHEIM-ENTWURF");
        given.interaction("I-1").received("anna", "EIGENES").entry().readAtPortalBy("anna");
        given.interaction("I-2").with("otto").published("agent", "FREMDES");
        given.interaction("I-3").with("anna").noted("agent", "GEHEIM-GANZ");
        given.interaction("I-2").sharedWith("anna", Instant.parse("2090-01-01T00:00:00Z"));
    }

    /** Whoever adds a table that points to people has to say what of it belongs into the file, or why nothing does. */
    @Test
    void eachPartHasANameInBothLanguages() {
        assertThat(List.of(Locale.GERMAN, Locale.ENGLISH)).allSatisfy(language -> {
            var texts = ResourceBundle.getBundle("de.kundenblick.customer.messages", language);
            assertThat(areas.stream()
                            .flatMap(area -> area.queries().stream())
                            .map(query -> "customer.data.part." + query.part()))
                    .allMatch(texts::containsKey);
        });
    }

    @Test
    @Tag("F-08")
    void everyReferenceToAPersonIsToldToEmployeesOrLeftOutForAReason() {
        var told = new TreeSet<String>();
        for (PersonalData area : areas) {
            area.queries().stream()
                    .filter(query -> query.reader().includes(Reader.EMPLOYEE))
                    .map(PersonalQuery::columns)
                    .forEach(told::addAll);
            told.addAll(area.leftOut().keySet());
        }

        assertThat(told).containsAll(given.database().texts(REFERENCES));
    }

    @Test
    void anEmployeeGetsEverythingWithWhatIsInternalMarked() throws Exception {
        var parts = asAdmin.call(() -> ofContact.of("anna", "json"));

        assertThat(parts.toString())
                .contains(
                        "Lang",
                        "FRAGE",
                        "ANTWORT",
                        "GEHEIM-NOTIZ",
                        "GEHEIM-ENTFERNT",
                        "SICHTBAR",
                        "EIGENES",
                        "GEHEIM-ENTWURF",
                        "GEHEIM-GANZ");
        assertThat(part(parts, "notes").internal()).isTrue();
        assertThat(part(parts, "ticketMessages").rows())
                .filteredOn(row -> row.getString("text").equals("GEHEIM-NOTIZ"))
                .allMatch(row -> row.getBoolean("internal"));
        assertThat(parts.toString()).doesNotContain("FREMDES", "password");
        assertThat(given.database()
                        .texts("SELECT detail FROM audit_entry WHERE action = 'EXPORTED' AND record_key = 'anna'"))
                .containsExactly("personal data, json");
    }

    @Test
    void aContactGetsWhatThePortalShowsOfItsOwn() throws Exception {
        var parts = asContact.call(() -> ofOwn.own("pdf"));

        assertThat(parts.toString())
                .contains("anna@example.org", "FRAGE", "ANTWORT", "SICHTBAR", "EIGENES", "K-1")
                .doesNotContain("GEHEIM", "FREMDES", "Fremd", "password");
        assertThat(parts).noneMatch(PersonalPart::internal);
        assertThat(part(parts, "readings").rows()).hasSize(1);
    }

    @Test
    void theHeadsOfOwnMailsAreToldWithoutWhatIsInternal() throws Exception {
        given.ticket("T-M").of("K-1").by("anna").mailed("Hallo").copyTo("chef@example.org");
        given.ticket("T-M").mailed("Antwort").sentWithBlindCopyTo("archiv@example.com");

        var all = part(asAdmin.call(() -> ofContact.of("anna", "json")), "ticketMails");
        var own = part(asContact.call(() -> ofOwn.own("json")), "ticketMails");

        assertThat(all.rows()).hasSize(2);
        assertThat(all.rows().toString()).contains("chef@example.org", "archiv@example.com");
        assertThat(own.rows()).hasSize(1);
        assertThat(own.rows().toString())
                .contains("chef@example.org", "support@example.com")
                .doesNotContain("archiv@example.com");
    }

    @Test
    void aContactIsToldOfTheMailsThatItWasSentAsAContact() throws Exception {
        mail("publication", "SENT", "FREIGEGEBEN");
        mail("ticket_message", "UNCERTAIN", "BEANTWORTET");
        mail("publication", "RECALLED", "GEHEIM-ZURUECK");
        mail("record_share", "HELD", "GEHEIM-ANGEHALTEN");
        mail("portal_message", "SENT", "GEHEIM-KOLLEGE");
        mail(null, "SENT", "GEHEIM-HINWEIS");

        assertThat(part(asContact.call(() -> ofOwn.own("pdf")), "mails").rows())
                .extracting(row -> row.getString("subject"))
                .containsExactly("FREIGEGEBEN", "BEANTWORTET");
        assertThat(part(asAdmin.call(() -> ofContact.of("anna", "json")), "mails")
                        .rows())
                .hasSize(6);
        given.database().update("UPDATE contact SET email_shared = true WHERE login = 'anna'");
        assertThat(part(asContact.call(() -> ofOwn.own("pdf")), "mails").rows()).isEmpty();
    }

    private void mail(String origin, String state, String subject) {
        long id = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, origin,"
                                + " origin_id) VALUES (?, 1, 'anna@example.org', ?, 'Guten Tag', 'de', ?, now(), ?, ?)",
                        id,
                        subject,
                        state,
                        origin,
                        origin == null ? null : id);
    }

    @Test
    void nobodyElseGetsAnything() {
        assertThatThrownBy(() -> asAgent.call(() -> ofContact.of("anna", "json")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asContact.call(() -> ofContact.of("otto", "json")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAdmin.call(() -> ofOwn.own("json"))).isInstanceOf(EJBAccessException.class);
    }

    private static PersonalPart part(List<PersonalPart> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
