package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
@Tag("F-23")
class MergeBrowserIT {
    @Test
    void aSimilarCustomerIsShownBeforeANewOneIsCreatedAndNothingMergesByItself(Intranet intranet) {
        intranet.given().customer("K-1").named("Müller & Söhne GmbH").at("Markt 1", "34117", "Kassel");
        var form = intranet.loginAs("agent").open(CustomerEditScreen.NEW, CustomerEditScreen::new);

        form.name("Mueller und Söhne AG").save();

        assertThat(form.hints()).contains("Vielleicht schon vorhanden", "Müller & Söhne GmbH", "K-1", "gleicher Name");
        form.look();
        assertThat(customers(intranet.given())).isOne();
        assertThat(form.save().message()).contains("ist angelegt.");
        assertThat(customers(intranet.given())).isEqualTo(2);
    }

    @Test
    void twoCustomersBecomeOneWithAllTheirChildrenAndTwoAgain(Intranet intranet) {
        Fixtures given = intranet.given();
        given.customer("K-1").named("Nordlicht GmbH").email("info@nordlicht.example");
        given.customer("K-2").named("Nordlicht AG").phone("+4956112345");
        given.contact("otto").at("K-2").named("Otto", "Muster");
        given.ticket("T-1").of("K-2").by("otto");
        given.ticket("T-2").of("K-1");
        var list = intranet.loginAs("admin").open(DuplicatesScreen.ADDRESS, DuplicatesScreen::new);
        assertThat(list.pairs()).isEmpty();
        given.database()
                .update(
                        """
                        INSERT INTO customer_duplicate (first_id, second_id, score, reasons, found_at)
                        VALUES (?, ?, 60, 'name', now())
                        """,
                        given.customer("K-1").id(),
                        given.customer("K-2").id());
        list = intranet.open(DuplicatesScreen.ADDRESS, DuplicatesScreen::new);
        assertThat(list.pairs()).hasSize(1);
        assertThat(list.pairs().get(0)).contains("Nordlicht GmbH", "Nordlicht AG", "gleicher Name", "60");

        var merge = list.compare(0);
        assertThat(merge.field("name")).containsExactly("Name", "Nordlicht GmbH", "Nordlicht AG");
        assertThat(merge.moves("Tickets")).isEqualTo("Tickets 1 1");
        assertThat(merge.moves("Kundenbenutzer (Hauptkunde)")).endsWith("0 1");
        merge.look();
        var customer = merge.take("name", "K-2").merge();

        assertThat(customer.heading()).isEqualTo("Nordlicht AG (K-1)");
        assertThat(customer.information()).containsEntry("Telefon", "+49 561 12345");
        assertThat(customer.contacts().column("Name")).containsExactly("Otto Muster");
        assertThat(given.database()
                        .count("SELECT count(*) FROM ticket t JOIN customer c ON c.id = t.customer_id"
                                + " WHERE c.number = 'K-1'"))
                .isEqualTo(2);
        assertThat(intranet.open(CustomerScreen.addressOf("K-2"), Screen::new).address())
                .isEqualTo(CustomerScreen.addressOf("K-1"));

        var merges = intranet.open(MergesScreen.ADDRESS, MergesScreen::new);
        assertThat(merges.state(0)).contains("Nordlicht AG", "K-2", "Ada Min", "umkehrbar");
        merges.look();
        merges.undo(0);

        assertThat(merges.message()).contains("Nordlicht AG ist wieder ein eigener Datensatz (K-2).");
        assertThat(merges.state(0)).contains("rückgängig gemacht");
        assertThat(intranet.open(CustomerScreen.addressOf("K-1"), CustomerScreen::new)
                        .heading())
                .isEqualTo("Nordlicht GmbH (K-1)");
        assertThat(intranet.open(CustomerScreen.addressOf("K-2"), CustomerScreen::new)
                        .contacts()
                        .column("Name"))
                .containsExactly("Otto Muster");
    }

    @Test
    void aPairThatIsNoDuplicateIsPutAside(Intranet intranet) {
        Fixtures given = intranet.given();
        given.database()
                .update(
                        """
                        INSERT INTO customer_duplicate (first_id, second_id, score, reasons, found_at)
                        VALUES (?, ?, 60, 'name', now())
                        """,
                        given.customer("K-1").id(),
                        given.customer("K-2").id());
        var list = intranet.loginAs("admin").open(DuplicatesScreen.ADDRESS, DuplicatesScreen::new);

        list.dismiss(0);

        assertThat(list.message()).contains("gelten als verschieden.");
        assertThat(list.pairs()).isEmpty();
        assertThat(given.database().texts("SELECT dismissed_by FROM customer_duplicate"))
                .containsExactly("Ada Min");
    }

    @Test
    void whoMayNotMergeFindsNoneOfThePages(Intranet intranet) {
        intranet.loginAs("agent");

        assertThat(intranet.visit(DuplicatesScreen.ADDRESS).status()).isEqualTo(404);
        assertThat(intranet.visit(MergesScreen.ADDRESS).status()).isEqualTo(404);
        assertThat(intranet.visit("/intranet/customer/merge?kind=CUSTOMER&ids=1-2")
                        .status())
                .isEqualTo(404);
    }

    private static long customers(Fixtures given) {
        return given.database().count("SELECT count(*) FROM customer");
    }
}
