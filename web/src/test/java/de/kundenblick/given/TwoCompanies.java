package de.kundenblick.given;

import de.kundenblick.customer.PortalRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Two customers with records of every kind that the portal shows, some published and some internal, and a contact each:
 * {@code anna} and {@code bert}, who see all that is shown of their company's.
 */
public final class TwoCompanies {
    public static final String ANNA = "anna@example.org";
    public static final String BERT = "bert@example.org";

    private final Fixtures given;

    private TwoCompanies(Fixtures given) {
        this.given = given;
    }

    public static TwoCompanies in(Fixtures given) {
        var companies = new TwoCompanies(given);
        companies.company("K-1", "Nordlicht", "anna", ANNA);
        companies.company("K-2", "Südwind", "bert", BERT);
        given.queue("support").openOnlyTo(Fixtures.TEAM);
        return companies;
    }

    /** Words of everything that the contact of that company reads, and nobody of the other. */
    public static List<String> words(String company) {
        return List.of(
                company + "frage",
                company + "antwort",
                company + "brief",
                company + "preise",
                company + "rückruf",
                company + "datei");
    }

    private void company(String number, String name, String login, String email) {
        given.customer(number).named(name).onCreditHold();
        given.database().update("UPDATE customer SET comment = 'Zahlt spät' WHERE number = ?", number);
        given.contact(login)
                .at(number)
                .named(login, name)
                .email(email)
                .signsInAs(email)
                .portalRole(PortalRole.COMPANY)
                .wantsMails();
        given.database().update("UPDATE contact SET comment = 'Schwierig' WHERE login = ?", login);
        var ticket = given.ticket("T-" + number)
                .of(number)
                .by(login)
                .subject(name + "frage")
                .asked(name + "frage")
                .noted("agent", "Nur für uns")
                .answered("agent", name + "antwort");
        ticket.mailed(name + "brief")
                .html("<p>" + PlantedMarkers.WORD + "</p>")
                .copyTo("chef@example.org")
                .answersTo("buero@example.org");
        ticket.mailed(name + "brief").sentWithBlindCopyTo("archiv@example.org");
        ticket.mailed("Nur für uns").fromStranger();
        file(ticket.id(), true, name + "datei.txt");
        file(ticket.id(), false, "vermerk.txt");
        given.ticket("T-" + number + "-i")
                .of(number)
                .by(login)
                .subject("Nur für uns")
                .noted("agent", "Nur für uns");
        given.interaction("I-" + number)
                .of(number)
                .with(login)
                .subject(name + "preise")
                .reference("Projekt")
                .noted("agent", "Nur für uns")
                .published("agent", name + "preise")
                .received(login, name + "rückruf");
        given.interaction("I-" + number + "-i")
                .of(number)
                .with(login)
                .subject("Nur für uns")
                .noted("agent", "Nur für uns");
        given.database().update("UPDATE interaction SET sales_contact = 'Frau Kauf', salesperson = 'Herr Verkauf'");
    }

    /** @param visible whether it belongs to the last message that the customer sees, or to the last note */
    private void file(long ticket, boolean visible, String name) {
        var database = given.database();
        long id = database.nextId();
        database.update(
                """
                INSERT INTO ticket_attachment (id, version, message_id, name, media_type, deceptive, size, sha256, complete, created_at)
                SELECT ?, 1, max(id), ?, 'text/plain', false, 11, 'x', true, ? FROM ticket_message WHERE ticket_id = ? AND visible = ?
                """,
                id,
                name,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                ticket,
                visible);
        database.update(
                "INSERT INTO ticket_attachment_part (attachment_id, number, content) VALUES (?, 0, ?)",
                id,
                (visible ? "Ihre Preise" : PlantedMarkers.WORD).getBytes(StandardCharsets.UTF_8));
        database.update(
                "UPDATE ticket_message SET attachments = ? WHERE id = (SELECT message_id FROM ticket_attachment WHERE id = ?)",
                name,
                id);
    }
}
