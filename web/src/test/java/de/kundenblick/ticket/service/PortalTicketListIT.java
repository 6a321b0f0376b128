package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsContact;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.PortalStatus;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.Show;
import de.kundenblick.ticket.PortalTicketFilter.View;
import de.kundenblick.ticket.PortalTicketRow;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketState;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of tickets at the portal. */
@ArquillianTest
class PortalTicketListIT {
    @Inject
    PortalTicketService service;

    @Inject
    Fixtures given;

    @Inject
    AsContact asContact;

    @BeforeEach
    void signIn() {
        given.contact("anna").at("K-1").named("Anna", "Muster").signsInAs("anna@example.org");
        given.contact("bert").at("K-1");
        given.contact("carl").at("K-2");
    }

    @Test
    @Tag("D-93")
    void theCompanysTicketsAreForThoseWhoMaySeeThemAndOnlyWhileTheViewIsOn() throws Exception {
        given.contact("anna").portalRole(PortalRole.COMPANY).alsoAt("K-2");
        given.ticket("T-1").by("anna").asked("a");
        given.ticket("T-2").by("bert").asked("b").state(TicketState.CLOSED_SUCCESSFUL);
        given.ticket("T-3").of("K-2").by("carl").asked("c");
        given.ticket("T-4").of("K-3").asked("d");

        assertThat(numbers(View.MINE)).containsExactly("T-1");
        assertThat(numbers(View.COMPANY)).containsExactly("T-3", "T-2", "T-1");
        assertThat(numbers(new PortalTicketFilter(View.COMPANY, Show.ALL, List.of("K-2", "K-3"), null, null)))
                .containsExactly("T-3");
        var counts = asContact.call(() -> service.counts(all(View.COMPANY)));
        assertThat(counts.open())
                .isEqualTo(numbers(all(View.COMPANY).with(Show.OPEN)).size())
                .isEqualTo(2);
        assertThat(counts.closed())
                .isEqualTo(numbers(all(View.COMPANY).with(Show.CLOSED)).size())
                .isEqualTo(1);
        assertThat(counts.all()).isEqualTo(3);

        given.everybodysPreference("portal.company", "off");

        assertThatThrownBy(() -> numbers(View.COMPANY)).isInstanceOf(TicketNotFoundException.class);
        assertThat(asContact.call(() -> service.find("T-2"))).isEmpty();
        assertThat(asContact.call(() -> service.find("T-1"))).isPresent();
    }

    @Test
    void wordsAreLookedForInWhatTheCustomerMaySee() throws Exception {
        given.ticket("T-1")
                .by("anna")
                .subject("Drucker")
                .asked("Er klemmt schon wieder")
                .noted("agent", "Kunde ist schwierig");
        given.ticket("T-2").by("anna").subject("Rechnung").asked("Zu hoch");

        assertThat(found("klemmt")).containsExactly("T-1");
        assertThat(found("rechn")).containsExactly("T-2");
        assertThat(found("t-2")).containsExactly("T-2");
        assertThat(found("schwierig")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(asContact.call(() -> service.counts(words("schwierig"))).all())
                .isZero();
    }

    @Test
    void aLongListGoesOnWhereItEnded() throws Exception {
        for (int i = 0; i < 60; i++) {
            given.ticket("T-" + (100 + i)).by("anna").asked("Frage");
        }

        var first = page(null);
        var second = page(place(first.get(24), false));
        var third = page(place(second.get(24), false));
        var back = page(place(third.get(0), true));

        assertThat(first)
                .hasSize(25)
                .first()
                .extracting(PortalTicketRow::number)
                .isEqualTo("T-159");
        assertThat(second)
                .hasSize(25)
                .first()
                .extracting(PortalTicketRow::number)
                .isEqualTo("T-134");
        assertThat(third).hasSize(10);
        assertThat(back).isEqualTo(second);
        assertThat(asContact
                        .call(() -> service.list(from(place(third.get(0), true))))
                        .newer())
                .isTrue();
    }

    @Test
    void theStateIsSaidInTheCustomersWords() throws Exception {
        given.ticket("T-1").by("anna").asked("a");
        given.ticket("T-2").by("anna").asked("a").state(TicketState.OPEN);
        given.ticket("T-3").by("anna").asked("a").answered("agent", "Rückfrage").state(TicketState.PENDING_REMINDER);
        given.ticket("T-4").by("anna").asked("a").state(TicketState.PENDING_REMINDER);
        given.ticket("T-5").by("anna").answered("agent", "b").state(TicketState.CLOSED_UNSUCCESSFUL);

        var rows = asContact.call(() -> service.list(all(View.MINE))).rows();

        assertThat(rows)
                .extracting(PortalTicketRow::status)
                .containsExactly(
                        PortalStatus.DONE,
                        PortalStatus.IN_PROGRESS,
                        PortalStatus.WAITING_FOR_YOU,
                        PortalStatus.IN_PROGRESS,
                        PortalStatus.NEW);
        assertThat(rows).extracting(PortalTicketRow::unread).containsExactly(true, false, true, false, false);
        assertThat(rows.get(0).lastAuthor()).isEqualTo("Petra Adler");

        read("T-3", 0);

        assertThat(asContact.call(() -> service.find("T-3")).orElseThrow().unread())
                .isFalse();
        assertThat(asContact.call(() -> service.find("T-5")).orElseThrow().unread())
                .isTrue();
    }

    private PortalStatus status(String number) throws Exception {
        return asContact.call(() -> service.find(number)).orElseThrow().status();
    }

    private void read(String number, int first) throws Exception {
        var shown = ids(given.ticket(number).id(), first, 20);
        asContact.run(() -> service.read(number, shown));
    }

    private List<Long> ids(long ticketId, int first, int most) throws Exception {
        return asContact.call(() -> service.messages(ticketId, first, most, 0)).stream()
                .map(MessageRow::id)
                .toList();
    }

    private List<String> numbers(View view) throws Exception {
        return numbers(all(view));
    }

    private List<String> numbers(PortalTicketFilter filter) throws Exception {
        return asContact.call(() -> service.list(filter)).rows().stream()
                .map(PortalTicketRow::number)
                .toList();
    }

    private List<String> found(String words) throws Exception {
        return numbers(words(words));
    }

    private List<PortalTicketRow> page(PortalTicketFilter.Place place) throws Exception {
        return asContact.call(() -> service.list(from(place))).rows();
    }

    private static PortalTicketFilter.Place place(PortalTicketRow row, boolean back) {
        return new PortalTicketFilter.Place(row.shownAt(), row.id(), back);
    }

    private static PortalTicketFilter all(View view) {
        return new PortalTicketFilter(view, Show.ALL, List.of(), null, null);
    }

    private static PortalTicketFilter from(PortalTicketFilter.Place place) {
        return new PortalTicketFilter(View.MINE, Show.ALL, List.of(), null, place);
    }

    private static PortalTicketFilter words(String words) {
        return new PortalTicketFilter(View.MINE, Show.ALL, List.of(), words, null);
    }
}
