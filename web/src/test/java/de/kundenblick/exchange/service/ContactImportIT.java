package de.kundenblick.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.given.Fixtures;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Contacts come from tables and from cards. */
@ArquillianTest
class ContactImportIT {
    @Inject
    Imports imports;

    @Inject
    Fixtures given;

    @Test
    void contactsFindTheirCustomersAndUnknownNumbersBecomeUnknownCustomers() throws Exception {
        given.customer("K-1").named("Alt GmbH");
        given.contact("anna").at("K-1").named("Anna", "Alt").email("anna@example.org");
        var file =
                """
                Login,Vorname,Nachname,E-Mail,Kundennummer,Firma,Weitere Kunden
                anna,Anna,Neu,anna@example.org,K-1,,X-9
                ,Bert,Meier,bert@example.org,K-77,,
                ,Cora,Lenz,anna@example.org,,,
                ,Doro,Lenz,,,Alt GmbH,
                dora,Dora,Lenz,,,,
                ,Emil,Lenz,,,Ganz neu AG,
                """;

        var run = imports.imported(ImportKind.CONTACTS, file);

        assertThat(run.counts())
                .returns(3L, counts -> counts.getCreated())
                .returns(1L, counts -> counts.getChanged())
                .returns(2L, counts -> counts.getRejected())
                .returns(3L, counts -> counts.getCustomers());
        assertThat(given.database()
                        .texts(
                                "SELECT k.login || ' ' || k.display_name || ' ' || c.name || ' ' || c.kind FROM contact k"
                                        + " JOIN customer c ON c.id = k.main_customer_id ORDER BY k.login"))
                .containsExactly(
                        "anna Anna Neu Alt GmbH ORGANISATION",
                        "bert@example.org Bert Meier K-77 UNKNOWN",
                        "doro-lenz Doro Lenz Alt GmbH ORGANISATION",
                        "emil-lenz Emil Lenz Ganz neu AG ORGANISATION");

        imports.undone(run.id());

        assertThat(given.database().texts("SELECT login || ' ' || display_name FROM contact"))
                .containsExactly("anna Anna Alt");
        assertThat(given.database().texts("SELECT number FROM customer")).containsExactly("K-1");
    }

    @Test
    void cardsOfAllVersionsAreContacts() throws Exception {
        given.customer("K-1").named("Alt GmbH");
        var cards =
                """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;Dr.;
                ORG:Alt GmbH
                TEL;WORK;VOICE:0561 99880
                TEL;CELL:0171 1234567
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Anna Groß
                EMAIL;TYPE=INTERNET:anna@example.org
                ORG:Alt GmbH;Einkauf
                ADR;TYPE=WORK:;;Hauptstr. 1;Kassel;;34117;Deutschland
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Bert Neu
                N:Neu;Bert;;;
                TEL;VALUE=uri;TYPE="voice,home":tel:+49-561-99881
                ORG:Neu AG
                END:VCARD
                """;

        var run = imports.imported(ImportKind.CONTACTS, cards);

        assertThat(imports.issues(run.id(), ImportIssue.Kind.REJECTED)).isEmpty();
        assertThat(given.database()
                        .texts("SELECT concat_ws(' ', k.title, k.display_name, k.phone, k.mobile, k.city, c.name)"
                                + " FROM contact k JOIN customer c ON c.id = k.main_customer_id ORDER BY k.last_name"))
                .containsExactly(
                        "Anna Groß Kassel Alt GmbH",
                        "Dr. Jürgen Müller +4956199880 +491711234567 Alt GmbH",
                        "Bert Neu +4956199881 Neu AG");
    }
}
