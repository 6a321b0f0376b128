package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.mail.Invitation;
import de.kundenblick.ticket.mail.MailHead;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ShownMailServiceIT {
    private static final String INVITATION =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20260301T080000Z
            DTSTART;TZID=Europe/Berlin:20260310T100000
            DURATION:PT90M
            SUMMARY:Abnahme <b>Halle 3</b>
            LOCATION:Werk Süd
            ORGANIZER;CN=Anna Muster:mailto:anna@example.org
            ATTENDEE;CN=Petra Adler:mailto:petra@example.com
            ATTENDEE:mailto:jonas@example.com
            END:VEVENT
            END:VCALENDAR
            """;

    @Inject
    ShownMailService service;

    @Inject
    ConversationService conversations;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsContact asContact;

    @Test
    void readsTheHeadsOfAllMessagesThatAreMails() throws Exception {
        var ticket = given.ticket("T-1").asked("Kein Brief");
        var plain = ticket.mailed("Hallo").copyTo("Chef <chef@example.org>").answersTo("buero@example.org");
        var rich = ticket.mailed("Hallo").html("<p>Hallo <b>Sie</b></p>").automatic();
        long picture = rich.picture("logo@1");
        rich.file("plan.pdf", "application/pdf", "Plan");
        var html = ticket.mailed("Hallo").html("<div>Hallo<br></div>");

        var heads = heads(ticket.id());

        assertThat(heads).containsOnlyKeys(plain.id(), rich.id(), html.id());
        assertThat(heads.get(plain.id())).satisfies(head -> {
            assertThat(head.from()).isEqualTo("Anna Muster <anna@example.org>");
            assertThat(head.toList()).isEqualTo("Support <support@example.com>");
            assertThat(head.ccList()).isEqualTo("Chef <chef@example.org>");
            assertThat(head.replyTo()).isEqualTo("buero@example.org");
            assertThat(head.formatted() || head.rich() || head.automatic() || head.stranger())
                    .isFalse();
        });
        assertThat(heads.get(rich.id())).satisfies(head -> {
            assertThat(head.formatted() && head.rich() && head.automatic()).isTrue();
            assertThat(head.embedded()).containsExactly(picture);
        });
        assertThat(heads.get(html.id()).formatted()).isTrue();
        assertThat(heads.get(html.id()).rich()).isFalse();
    }

    @Test
    void showsNothingOfTicketsThatTheCallerMayNotSee() throws Exception {
        given.queue("secret").openOnlyTo("Others");
        var mail = given.ticket("T-1").in("secret").mailed("Geheim").html("<b>Geheim</b>");
        assertThatThrownBy(() -> asAgent.call(() -> service.body(mail.id())))
                .isInstanceOf(TicketNotFoundException.class);
        assertThatThrownBy(() -> asContact.call(() -> service.body(mail.id()))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void readsTheHtmlWithThePicturesWithin() throws Exception {
        var mail = given.ticket("T-1").mailed("Hallo").html("<img src='cid:logo@1'>");
        long picture = mail.picture("logo@1");

        var body = asAgent.call(() -> service.body(mail.id()));

        assertThat(body.html()).isEqualTo("<img src='cid:logo@1'>");
        assertThat(body.pictures()).containsExactly(Map.entry("logo@1", picture));
    }

    @Test
    void readsAppointments() throws Exception {
        var ticket = given.ticket("T-1");
        var mail = ticket.mailed("Termin");
        long timed = mail.file("termin.ics", "text/calendar", INVITATION);
        long days = mail.file(
                "messe.ics",
                "text/calendar",
                INVITATION
                        .replace("DTSTART;TZID=Europe/Berlin:20260310T100000", "DTSTART;VALUE=DATE:20260310")
                        .replace("DURATION:PT90M", "DTEND;VALUE=DATE:20260313")
                        .replace("METHOD:REQUEST", "METHOD:CANCEL"));

        var found = heads(ticket.id()).get(mail.id()).invitations().stream()
                .collect(Collectors.toMap(Invitation::fileId, invitation -> invitation));

        assertThat(found.get(timed)).satisfies(invitation -> {
            assertThat(invitation.title()).isEqualTo("Abnahme <b>Halle 3</b>");
            assertThat(invitation.start()).isEqualTo(Instant.parse("2026-03-10T09:00:00Z"));
            assertThat(invitation.end()).isEqualTo(Instant.parse("2026-03-10T10:30:00Z"));
            assertThat(invitation.location()).isEqualTo("Werk Süd");
            assertThat(invitation.organizer()).isEqualTo("Anna Muster");
            assertThat(invitation.participants()).containsExactly("Petra Adler", "jonas@example.com");
            assertThat(invitation.cancelled()).isFalse();
        });
        assertThat(found.get(days)).satisfies(invitation -> {
            assertThat(invitation.day()).isEqualTo(LocalDate.of(2026, 3, 10));
            assertThat(invitation.lastDay()).isEqualTo(LocalDate.of(2026, 3, 12));
            assertThat(invitation.cancelled()).isTrue();
        });
    }

    @Test
    void takesABrokenCalendarForAFile() throws Exception {
        var ticket = given.ticket("T-1");
        var mail = ticket.mailed("Termin");
        mail.file("a.ics", "text/calendar", "Kein Kalender");
        mail.file("b.ics", "text/calendar", INVITATION.replace("DTSTART;TZID=Europe/Berlin:2026", "DTSTART:x"));
        mail.file("c.ics", "text/calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n");
        mail.file("d.ics", "text/calendar", INVITATION + "X".repeat(300_000));

        assertThat(heads(ticket.id()).get(mail.id()).invitations()).isEmpty();
    }

    @Test
    void showsWhatAStrangerWroteToTheCustomerWhenAnAgentSaysSo() throws Exception {
        var ticket = given.ticket("T-1").by("anna");
        var mail = ticket.mailed("Ich kann helfen").fromStranger();
        assertThat(heads(ticket.id()).get(mail.id()).heldBack()).isTrue();

        asAgent.run(() -> service.reveal("T-1", mail.id()));
        asAgent.run(() -> service.reveal("T-1", mail.id()));

        assertThat(heads(ticket.id()).get(mail.id()).heldBack()).isFalse();
        assertThat(given.database()
                        .texts("SELECT actor || '|' || kind FROM ticket_event WHERE ticket_id = ?", ticket.id()))
                .containsExactly("Petra Adler|MESSAGE_REVEALED");
        assertThat(given.database().count("SELECT count(*) FROM mail_outbox")).isZero();
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE visible_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void revealsNothingElse() throws Exception {
        var note = given.ticket("T-1").noted("agent", "Intern");
        long id = given.database().count("SELECT id FROM ticket_message WHERE ticket_id = ?", note.id());
        var other = given.ticket("T-2").mailed("Fremd").fromStranger();

        assertThatThrownBy(() -> asAgent.run(() -> service.reveal("T-1", id)))
                .isInstanceOf(TicketNotFoundException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.reveal("T-1", other.id())))
                .isInstanceOf(TicketNotFoundException.class);
        assertThatThrownBy(() -> asContact.run(() -> service.reveal("T-2", other.id())))
                .isInstanceOf(EJBAccessException.class);
    }

    private Map<Long, MailHead> heads(long ticket) throws Exception {
        return asAgent.call(() -> conversations.messages(ticket, new Slice(0, 10), 0)).stream()
                .filter(message -> message.mail() != null)
                .collect(Collectors.toMap(MessageRow::id, MessageRow::mail));
    }
}
