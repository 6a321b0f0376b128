package de.kundenblick.ticket.service;

import static de.kundenblick.given.LetterFrom.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.LetterFrom;
import de.kundenblick.mail.inbound.service.ArrivedMails;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.mail.UnknownSender;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class UnknownSenderServiceIT {
    @Inject
    UnknownSenderService service;

    @Inject
    ArrivedMails mails;

    @Inject
    WorkedTickets tickets;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    private Fixtures given;

    @BeforeEach
    void begin() {
        given = tickets.given;
        given.queue("support");
        given.customer("K-1").named("Nordlicht");
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna.muster@gmail.com");
        given.contact("bert").at("K-1").named("Bert", "Muster").email("bert@nord.example");
    }

    @Test
    void suggestsWhoItMayBe() throws Exception {
        given.contact("carl").at("K-2").email("carl@xn--mller-kva.example");

        assertThat(hints(from("Annamuster+shop@googlemail.com", null))).containsExactly("SPELLING K-1 anna");
        assertThat(hints(from("bert+x@nord.example", null))).containsExactly("SPELLING K-1 bert", "DOMAIN K-1 null");
        assertThat(hints(from("neu@nord.example", null))).containsExactly("DOMAIN K-1 null");
        assertThat(hints(from("carl+x@müller.example", null))).contains("SPELLING K-2 carl");
        assertThat(hints(from("other@gmail.com", null))).isEmpty();
        assertThat(hints(from("chef@firma.example", null)
                        .about("WG: Frage")
                        .saying("Siehe unten\n\nVon: Bert Muster <Bert@nord.example>\nBetreff: Frage")))
                .containsExactly("QUOTED K-1 bert");
        for (int i = 3; i < 7; i++) {
            given.contact("c" + i).at("K-" + i).email("c" + i + "@nord.example");
        }
        assertThat(hints(from("neu@nord.example", null)))
                .as("too many to say anything")
                .isEmpty();
    }

    @Test
    void assigningTakesTheOtherTicketsAlongAndIsRemembered() throws Exception {
        var first = mails.take(from("neu@nord.example", "Neu, Nina"));
        var second = mails.take(from("NEU@nord.example", "Neu"));
        var other = mails.take(from("x@else.example", null));

        UnknownSender sender = asAgent.call(() -> service.of(first.ticketId())).orElseThrow();
        assertThat(List.of(sender.firstName(), sender.lastName())).containsExactly("Nina", "Neu");
        assertThat(sender.further()).isEqualTo(1);
        int assigned = asAgent.call(() -> service.assign(number(first), "K-1", "bert", true));

        assertThat(assigned).isEqualTo(2);
        assertThat(List.of(whose(first), whose(second), whose(other)))
                .containsExactly("K-1|bert", "K-1|bert", "UNBEKANNT|–");
        assertThat(tickets.history(number(second))).anyMatch(line -> line.contains("CUSTOMER|UNBEKANNT|K-1"));
        assertThat(asAgent.call(() -> service.of(first.ticketId()))).isEmpty();
        assertThat(whose(mails.take(from("neu@nord.example", null)))).isEqualTo("K-1|bert");
        var followUp = mails.take(from("neu@nord.example", null).about("[Ticket " + number(first) + "] x"));
        assertThat(given.database()
                        .texts("SELECT stranger FROM ticket_mail WHERE message_id = ?", followUp.messageId()))
                .containsExactly("f");
    }

    @Test
    void whatAColleagueForwardsSaysNothingOfTheNextOne() throws Exception {
        given.database().update("UPDATE employee SET email = login || '@firma.example'");
        var first = mails.take(from("agent@firma.example", "Petra").about("WG: a"));
        mails.take(from("agent@firma.example", "Petra").about("WG: b"));

        UnknownSender sender = asAgent.call(() -> service.of(first.ticketId())).orElseThrow();
        assertThat(sender.further()).isZero();
        assertThat(asAgent.call(() -> service.assign(number(first), "K-1", null, true)))
                .isEqualTo(1);

        assertThat(whose(mails.take(from("agent@firma.example", "Petra").about("WG: c"))))
                .isEqualTo("UNBEKANNT|–");
    }

    @Test
    void aContactWhoHasTheAddressNowGoesBeforeWhatWasSaidOfIt() throws Exception {
        var first = mails.take(from("neu@nord.example", "x".repeat(300)));
        asAgent.call(() -> service.assign(number(first), "K-1", null, false));
        given.contact("nina").at("K-9").email("neu@nord.example");

        assertThat(whose(mails.take(from("neu@nord.example", null)))).isEqualTo("K-9|nina");
    }

    @Test
    void aCustomerAloneCanBeSaidAndOthersAreTurnedAway() throws Exception {
        var first = mails.take(from("neu@nord.example", "Nina Neu"));
        mails.take(from("neu@nord.example", "Nina Neu"));
        String number = number(first);
        given.queue("support").openOnlyTo(Fixtures.TEAM);

        assertThat(asColleague.call(() -> service.of(first.ticketId()))).isEmpty();
        assertThatThrownBy(() -> asColleague.call(() -> service.assign(number, "K-1", null, false)))
                .isInstanceOf(TicketNotFoundException.class);
        assertThatThrownBy(() -> asAgent.call(() -> service.assign(number, "K-99", null, false)))
                .hasMessage("ticket.refusal.customerMissing");
        assertThatThrownBy(() -> asAgent.call(() -> service.assign(number, "UNBEKANNT", null, false)))
                .hasMessage("ticket.refusal.customerMissing");
        assertThatThrownBy(() -> asAgent.call(() -> service.assign(number, "K-1", "nobody", false)))
                .hasMessage("ticket.refusal.notOffered");
        assertThatThrownBy(() -> asAnalyst.call(() -> service.assign(number, "K-1", null, false)))
                .isInstanceOf(EJBAccessException.class);

        assertThat(asAgent.call(() -> service.assign(number, "K-1", null, false)))
                .isEqualTo(1);

        assertThat(whose(first)).isEqualTo("K-1|–");
        assertThat(whose(mails.take(from("neu@nord.example", null)))).isEqualTo("K-1|–");
        assertThatThrownBy(() -> asAgent.call(() -> service.assign(number, "K-1", null, false)))
                .hasMessage("ticket.refusal.senderKnown");
    }

    private List<String> hints(LetterFrom mail) throws Exception {
        var taken = mails.take(mail);
        return asAgent.call(() -> service.of(taken.ticketId())).orElseThrow().hints().stream()
                .map(hint -> hint.reason() + " " + hint.customer() + " " + hint.login())
                .toList();
    }

    private String number(TakenMail taken) {
        return given.database()
                .texts("SELECT number FROM ticket WHERE id = ?", taken.ticketId())
                .get(0);
    }

    private String whose(TakenMail taken) {
        return given.database()
                .texts(
                        """
                        SELECT c.number || '|' || coalesce(k.login, '–') FROM ticket t
                        JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id WHERE t.id = ?
                        """,
                        taken.ticketId())
                .get(0);
    }
}
