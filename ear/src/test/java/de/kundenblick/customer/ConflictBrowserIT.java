package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.LoginScreen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
@Tag("F-16")
class ConflictBrowserIT {
    private static final String FORM = CustomerEditScreen.addressOf("K-1");
    private static final String PERSON = "/intranet/customer/contact?login=anna";

    @Test
    void theSecondOfTwoChoosesFieldByFieldAndLosesNothing(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen").at("Kai 7", "34117", "Kassel");
        var mine = intranet.loginAs("agent").open(FORM, CustomerEditScreen::new);
        var other = intranet.inAnotherBrowser().loginAs("colleague");
        var theirs = other.open(FORM, CustomerEditScreen::new);

        theirs.name("Hafen Nord").street("Kai 8").status("Ehemalig").save();
        mine.name("Hafen Süd").comment("Ruft an").city("Bremen").save();

        var conflict = mine.conflict();
        assertThat(conflict.heading()).contains("Jonas Roth");
        assertThat(conflict.field("name")).startsWith("Name", "Hafen", "Hafen Nord", "Hafen Süd");
        assertThat(conflict.field("status")).startsWith("Status", "Kunde", "Ehemalig", "Kunde");
        assertThat(conflict.field("address.MAIN.street"))
                .startsWith("Anschrift: Straße und Hausnummer", "Kai 7", "Kai 8", "Kai 7");
        assertThat(conflict.choice("name")).isEmpty();
        assertThat(conflict.choice("address.MAIN.street")).isEqualTo("THEIRS");
        assertThat(conflict.choice("address.MAIN.city")).isEqualTo("MINE");
        mine.look();

        conflict.save();
        assertThat(mine.complaint()).contains("Name: Bitte wählen Sie");
        conflict.pick("name", "MINE").pick("status", "MINE");

        other.open(FORM, CustomerEditScreen::new).name("Hafen Ost").save();
        conflict.save();
        assertThat(conflict.field("name")).startsWith("Name", "Hafen Nord", "Hafen Ost", "Hafen Süd");
        conflict.pick("name", "MINE").save();

        assertThat(mine.message()).contains("Kunde K-1 ist gespeichert.");
        var database = intranet.given().database();
        assertThat(database.texts("SELECT name || ', ' || status || ', ' || comment FROM customer"))
                .containsExactly("Hafen Süd, ACTIVE, Ruft an");
        assertThat(database.texts("SELECT street || ', ' || city FROM customer_address"))
                .containsExactly("Kai 8, Bremen");
    }

    @Test
    void differentFieldsOfAPersonMergeAndThePageSaysWhoseTheyAre(Intranet intranet) {
        intranet.given().contact("anna").at("K-1").named("Anna", "Muster").email("anna@example.org");
        var mine = intranet.loginAs("agent").open(PERSON, ContactScreen::new);
        var theirs = intranet.inAnotherBrowser().loginAs("colleague").open(PERSON, ContactScreen::new);

        theirs.lastName("Meister").save();
        mine.phone("0561 998810").save();

        assertThat(mine.message()).contains("Zusammengeführt: Telefon von Ihnen; Nachname von Jonas Roth");
        assertThat(mine.lastName()).isEqualTo("Meister");
        assertThat(intranet.given().database().texts("SELECT last_name || ' ' || phone FROM contact"))
                .containsExactly("Meister +49561998810");
    }

    @Test
    void backInTheFormEverythingTypedIsStillThere(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        var mine = intranet.loginAs("agent").open(FORM, CustomerEditScreen::new);
        intranet.inAnotherBrowser()
                .loginAs("colleague")
                .open(FORM, CustomerEditScreen::new)
                .name("Hafen Nord")
                .save();

        mine.name("Hafen Süd").comment("Ruft an").save();
        mine.conflict().back();

        assertThat(mine.name()).isEqualTo("Hafen Süd");
        assertThat(mine.comment()).isEqualTo("Ruft an");
        mine.save();
        assertThat(mine.conflict().isOpen()).isTrue();
    }

    @Test
    void aDraftOverAnOlderRecordComesBackAndNamesWhatOthersWrote(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        var mine = intranet.loginAs("agent").open(FORM, CustomerEditScreen::new);
        mine.name("Hafen Süd").comment("Ruft an");
        intranet.page().context().clearCookies();
        intranet.inAnotherBrowser()
                .loginAs("colleague")
                .open(FORM, CustomerEditScreen::new)
                .name("Hafen Nord")
                .city("Kiel")
                .save();

        mine.save();
        intranet.at(LoginScreen::new).signIn("agent", Fixtures.PASSWORD);

        var restored = intranet.at(CustomerEditScreen::new);
        assertThat(restored.name()).isEqualTo("Hafen Süd");
        assertThat(restored.comment()).isEqualTo("Ruft an");
        assertThat(restored.meanwhile()).contains("Inzwischen steht hier: Hafen Nord");
        restored.takeMeanwhile().save();
        assertThat(
                        intranet.given()
                                .database()
                                .texts(
                                        "SELECT name || ', ' || comment || ', ' || customer_address.city FROM customer, customer_address"))
                .containsExactly("Hafen Nord, Ruft an, Kiel");
    }

    @Test
    void whatWasDeletedMeanwhileIsSaid(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        var mine = intranet.loginAs("agent").open(FORM, CustomerEditScreen::new);
        intranet.given().database().update("DELETE FROM customer");

        mine.comment("Ruft an").save();

        assertThat(mine.message()).contains("K-1 wurde inzwischen gelöscht.");
        assertThat(mine.comment()).isEqualTo("Ruft an");
    }

    @Test
    void aTakenNumberIsSaidAtTheNumberAndAnOldOneLeadsOn(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        intranet.given().customer("K-2").named("Kai");
        var form = intranet.loginAs("agent").open(FORM, CustomerEditScreen::new);

        form.number("K-2").comment("Ruft an").save();
        assertThat(form.complaint()).contains("Die Kundennummer K-2 ist schon vergeben.");
        assertThat(form.comment()).isEqualTo("Ruft an");
        form.number("H-1").save();

        var old = intranet.open(CustomerScreen.addressOf("k-1"), CustomerScreen::new);
        assertThat(old.address()).isEqualTo(CustomerScreen.addressOf("H-1"));
        assertThat(old.message()).contains("Die Nummer k-1 führt jetzt zu H-1.");
    }
}
