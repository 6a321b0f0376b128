package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.template.FilledTemplate;
import de.kundenblick.ticket.template.TemplateForm;
import de.kundenblick.ticket.template.TemplateKind;
import de.kundenblick.ticket.template.TemplateRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TextTemplateServiceIT {
    @Inject
    TextTemplateService service;

    @Inject
    TextTemplateUseService use;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void agentsAreOfferedWhatFitsTheirQueueTheMostUsedFirst() throws Exception {
        long support = given.queue("support").id();
        long billing = given.queue("billing").id();
        given.queue("intern").openOnlyTo("Leitung");
        given.ticket("2").in("intern");
        create("Danke", TemplateKind.ANSWER, Set.of());
        long receipt = create("Eingang", TemplateKind.ANSWER, Set.of(support));
        long invoice = create("Rechnung", TemplateKind.ANSWER, Set.of(billing));
        create("Rückruf", TemplateKind.NOTE, Set.of());
        given.ticket("1").in("support");

        assertThat(offered("1")).containsExactly("Danke", "Eingang");
        asAgent.call(() -> use.use(receipt, "1"));
        assertThat(offered("1")).containsExactly("Eingang", "Danke");
        assertThat(asAgent.call(() -> use.offeredForNew(support))).isEmpty();
        assertThat(offered("2")).as("in a queue that the agent cannot see").isEmpty();
        assertThatThrownBy(() -> asAgent.call(() -> use.use(receipt, "2"))).isInstanceOf(TicketNotFoundException.class);
        assertThatThrownBy(() -> asAgent.call(() -> use.use(invoice, "1"))).hasMessage("ticket.template.notFound");
        assertThatThrownBy(() -> asAgent.call(() -> use.useForNew(invoice, support, null, null)))
                .hasMessage("ticket.template.notFound");
        assertThat(asAgent.call(() -> use.useForNew(invoice, billing, null, null))
                        .body())
                .isEqualTo("Guten Tag");
        assertThatThrownBy(() -> asAnalyst.call(() -> use.offered(TemplateKind.ANSWER, "1")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void placeholdersAreFilledFromTheTicket() throws Exception {
        given.customer("K-7").named("Müller & <b>Söhne</b>");
        given.contact("anna").at("K-7").named("Anna", "Berg");
        given.database().update("UPDATE contact SET title = 'Frau Dr.' WHERE login = 'anna'");
        given.ticket("T-1").of("K-7").by("anna").subject("Drucker {{agent.name}}");
        long id = asConfigurator.call(() -> service.create(new TemplateForm(
                "Antwort",
                TemplateKind.ANSWER,
                "de",
                "Re: {{ticket.betreff}}",
                "{{kontakt.anrede}},\nzu {{ticket.nummer}} von {{kunde.name}}.\n{{queue.signatur}}{{agent.name}}",
                Set.of(),
                true)));

        assertThat(asAgent.call(() -> use.use(id, "T-1")))
                .isEqualTo(new FilledTemplate(
                        "Re: Drucker {{agent.name}}",
                        "Sehr geehrte Frau Dr. Berg,\nzu T-1 von Müller & <b>Söhne</b>.\nPetra Adler"));
        assertThat(asAgent.call(() -> use.useForNew(id, null, null, null)).body())
                .startsWith("Sehr geehrte Damen und Herren,\nzu  von .");
        assertThat(asAgent.call(() -> use.preview(null, "{{kunde.nummer}}", "en", "T-1"))
                        .body())
                .isEqualTo("K-7");
        assertThatThrownBy(() -> asColleague.call(() -> use.use(id, "T-1")))
                .isInstanceOf(TicketNotFoundException.class);
        assertThat(asConfigurator.call(() -> service.list(null, new Slice(0, 10))))
                .extracting(TemplateRow::uses)
                .containsExactly(2L);
    }

    @Test
    void whatIsWrongIsReportedAtSaving() throws Exception {
        long id = create("Danke", TemplateKind.ANSWER, Set.of());

        assertThatThrownBy(() -> asConfigurator.call(() -> service.create(
                        new TemplateForm("Neu", TemplateKind.ANSWER, "de", null, "{{kunde.gehalt}}", Set.of(), true))))
                .hasMessage("ticket.template.unknownPlaceholders");
        assertThatThrownBy(() -> create(" danke ", TemplateKind.ANSWER, Set.of()))
                .hasMessage("ticket.template.nameTaken");
        create("Danke", TemplateKind.NOTE, Set.of());
        var view = asConfigurator.call(() -> service.find(id)).orElseThrow();
        asConfigurator.run(() -> service.change(id, view.version(), view.form()));
        assertThatThrownBy(() -> asConfigurator.run(() -> service.change(id, view.version(), view.form())))
                .isInstanceOf(RecordChangedException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.delete(id))).isInstanceOf(EJBAccessException.class);

        asConfigurator.run(() -> service.delete(id));

        assertThat(asConfigurator.call(() -> service.count("dank"))).isOne();
        given.ticket("1");
        assertThatThrownBy(() -> asAgent.call(() -> use.use(id, "1"))).hasMessage("ticket.template.notFound");
    }

    private long create(String name, TemplateKind kind, Set<Long> queues) throws Exception {
        return asConfigurator.call(
                () -> service.create(new TemplateForm(name, kind, "de", null, "Guten Tag", queues, true)));
    }

    private List<String> offered(String number) throws Exception {
        return asAgent.call(() -> use.offered(TemplateKind.ANSWER, number)).stream()
                .map(TemplateRow::name)
                .toList();
    }
}
