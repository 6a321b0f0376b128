package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.ParsedMail.Header;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.InTransaction;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.mail.MailComparison;
import de.kundenblick.ticket.mail.MailCondition;
import de.kundenblick.ticket.mail.MailDisposal;
import de.kundenblick.ticket.mail.MailField;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.MailFilterRefusedException;
import de.kundenblick.ticket.mail.OwnerSource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailFilterServiceIT {
    @Inject
    MailFilterService service;

    @Inject
    MailFilterRule rule;

    @Inject
    InTransaction inTransaction;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAgent asAgent;

    @Inject
    Clock clock;

    @Test
    void everyAttributeIsStoredAndChangedWithItsConditions() throws Exception {
        given.customer("K-7");
        var all = new MailFilterDetails(
                "Mahnungen",
                false,
                true,
                new ArrayList<>(List.of(
                        new MailCondition(MailField.HEADER, "X-Dunning", MailComparison.EXISTS, true, null),
                        new MailCondition(MailField.SUBJECT, null, MailComparison.MATCHES, false, "mahnung (\\S+)"))),
                true,
                true,
                MailDisposal.JUNK,
                true,
                given.queue("billing").id(),
                Priority.HIGH,
                OwnerSource.GROUP,
                null,
                null,
                given.employee("agent").id(),
                null,
                null,
                "K-7");

        long id = asConfigurator.call(() -> service.create(all));
        assertThat(stored(id).details()).isEqualTo(all);

        var fewer = with(all, "conditions", new ArrayList<>(all.conditions().subList(1, 2)));
        asConfigurator.call(
                () -> service.change(new Edit(id, stored(id).version(), NamedFields.of(all), NamedFields.of(fewer))));
        assertThat(stored(id).details()).isEqualTo(fewer);
    }

    @Test
    void whatMakesNoSenseIsRefused() throws Exception {
        create(filter("Doppelt", "x"));
        assertThatThrownBy(() -> create(filter("doppelt", "x"))).isInstanceOf(RecordRefusedException.class);
        assertThatThrownBy(() -> create(with(filter("K", "x"), "customerNumber", "K-unknown")))
                .isInstanceOf(MailFilterRefusedException.class);
        assertThatThrownBy(() -> asAgent.call(() -> service.list())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void filtersAreMovedSwitchedOffAndDeleted() throws Exception {
        long first = create(filter("eins", "x"));
        long second = create(filter("zwei", "x"));
        long third = create(filter("drei", "x"));

        asConfigurator.run(() -> service.move(third, -1));
        asConfigurator.run(() -> service.move(first, -1));
        assertThat(names()).containsExactly("eins", "drei", "zwei");

        asConfigurator.run(() -> service.move(first, 1));
        asConfigurator.run(() -> service.move(second, 1));
        asConfigurator.run(() -> service.setValid(second, false));
        assertThat(names()).containsExactly("drei", "eins", "zwei");
        assertThat(stored(second).details().valid()).isFalse();

        asConfigurator.run(() -> service.delete(third));
        assertThat(names()).containsExactly("eins", "zwei");
    }

    @Test
    void aChangeCountsForTheNextMailAndNothingIsReadAgainWithoutOne() throws Exception {
        var queue = given.queue("billing").id();
        long id = create(with(filter("Rechnungen", "rechnung"), "queueId", queue));

        assertThat(decide(mail("Ihre RECHNUNG"), false).queue().getName()).isEqualTo("billing");
        assertThat(decide(mail("Frage"), false).queue()).isNull();

        asConfigurator.run(() -> service.setValid(id, false));
        assertThat(decide(mail("Ihre RECHNUNG"), false).queue()).isNull();

        asConfigurator.run(() -> service.setValid(id, true));
        given.database().update("DELETE FROM queue WHERE id = ?", queue);
        assertThat(decide(mail("Ihre RECHNUNG"), false).queue()).isNull();
    }

    @Test
    void everythingThatAFilterSaysIsDone() throws Exception {
        given.customer("K-7");
        given.queue("Junk");
        given.database().update("UPDATE employee SET email = 'petra@nordlicht.example' WHERE login = 'agent'");
        create(with(
                with(
                        with(with(filter("alles", "störung"), "priority", Priority.VERY_HIGH), "customerNumber", "k-7"),
                        "ownerSource",
                        OwnerSource.HEADER),
                "ownerHeader",
                "X-Owner"));
        create(with(filter("Müll", "casino"), "disposal", MailDisposal.JUNK));
        create(with(filter("weg", "abwesend"), "disposal", MailDisposal.IGNORE));

        var fault = decide(mail("Störung", new Header("X-Owner", "Petra@Nordlicht.example")), false);
        assertThat(fault.priority()).isEqualTo(Priority.VERY_HIGH);
        assertThat(fault.customer().getNumber()).isEqualTo("K-7");
        assertThat(fault.owner().getLogin()).isEqualTo("agent");
        assertThat(fault.isQuiet()).isTrue();
        assertThat(fault.trace()).containsExactly(TraceLine.of("ticket.mailFilter.trace.hit", "alles"));

        var junk = decide(mail("Casino"), false);
        assertThat(junk.isJunk()).isTrue();
        assertThat(junk.queue().getName()).isEqualTo("Junk");
        assertThat(decide(mail("Abwesend"), false).isIgnored()).isTrue();
        assertThat(decide(mail("Störung", new Header("X-Owner", "nobody")), false)
                        .owner())
                .isNull();
    }

    @Test
    void headersCountInTrustedMailboxesOnly() throws Exception {
        given.queue("billing");
        var wanting =
                mail("Frage", new Header("X-Kundenblick-Queue", "BILLING"), new Header("X-Kundenblick-State", "open"));

        assertThat(decide(wanting, false).queue()).isNull();
        assertThat(decide(wanting, true).queue().getName()).isEqualTo("billing");
        assertThat(decide(wanting, true).state().getName()).isEqualTo("open");
        assertThat(decide(mail("Frage", new Header("X-Kundenblick-Ignore", "yes")), true)
                        .isIgnored())
                .isTrue();
        assertThat(decide(mail("Frage", new Header("X-Kundenblick-Queue", "nowhere")), true)
                        .trace())
                .containsExactly(TraceLine.of("ticket.mailFilter.trace.noQueue", "nowhere"));
    }

    private MailDecision decide(ParsedMail mail, boolean trusted) throws Exception {
        return inTransaction.call(() -> {
            var decision = new MailDecision();
            rule.apply(new IncomingMail(0, null, null, trusted, clock.instant(), mail), null, decision);
            return decision;
        });
    }

    static ParsedMail mail(String subject, Header... headers) {
        return new ParsedMail(
                "<1@kunde.example>",
                List.of(),
                new Mailbox("erika@kunde.example", "Erika"),
                List.of(),
                List.of(new Mailbox("service@nordlicht.example", null)),
                List.of(),
                List.of(),
                subject,
                null,
                "Text",
                null,
                List.of(),
                false,
                null,
                List.of(headers));
    }

    private long create(MailFilterDetails details) throws Exception {
        return asConfigurator.call(() -> service.create(details));
    }

    private Stored<MailFilterDetails> stored(long id) throws Exception {
        return asConfigurator.call(() -> service.find(id)).orElseThrow();
    }

    private List<String> names() throws Exception {
        return asConfigurator.call(() -> service.list()).stream()
                .map(row -> row.details().name())
                .toList();
    }

    /** That keeps automatic answers away from mails with the word in their subject. */
    private static MailFilterDetails filter(String name, String word) {
        return with(
                with(
                        MailFilterDetails.named(name),
                        "conditions",
                        new ArrayList<>(List.of(
                                new MailCondition(MailField.SUBJECT, null, MailComparison.CONTAINS, false, word)))),
                "quiet",
                true);
    }

    private static MailFilterDetails with(MailFilterDetails filter, String field, Serializable value) {
        return NamedFields.of(filter).with(field, value).as(MailFilterDetails.class);
    }
}
