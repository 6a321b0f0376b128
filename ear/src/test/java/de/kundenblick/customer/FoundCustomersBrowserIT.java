package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class FoundCustomersBrowserIT {
    @Test
    @Tag("D-07")
    void anInvalidCustomerIsNotOffered(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen Alt").invalid();
        intranet.given().customer("K-2").named("Hafen Neu");

        var hits = intranet.loginAs("agent").at(SearchScreen::new).customers("hafen");

        assertThat(hits).singleElement().asString().contains("Hafen Neu");
    }

    @Test
    @Tag("D-07")
    void aNumberThatOnlyContactsHaveIsOfferedOnce(Intranet intranet) {
        intranet.given().customer("X-777").unknown();
        intranet.given().contact("one").at("X-777");
        intranet.given().contact("two").at("X-777");
        var search = intranet.loginAs("agent").at(SearchScreen::new);

        var hits = search.customers("777");
        var page = search.choose("X-777");

        assertThat(hits).hasSize(1);
        assertThat(page.heading()).isEqualTo("X-777 (X-777)");
        assertThat(page.contacts().column("Benutzername")).containsExactly("one", "two");
    }

    @Test
    @Tag("D-08")
    void specialCharactersAreFoundAsTheyAre(Intranet intranet) {
        var names = List.of("My Company (East branch)", "Müller & Söhne", "100%", "Snow_Ltd", "\"Zum Anker\"");
        names.forEach(
                name -> intranet.given().customer("K-" + names.indexOf(name)).named(name));
        intranet.given().customer("K-10").named("My Company (West branch)");
        intranet.given().customer("K-11").named("Möller + Söhne");
        intranet.given().customer("K-12").named("1000 Dinge");
        intranet.given().customer("K-13").named("SnowXLtd");
        intranet.loginAs("agent");

        assertThat(names).allSatisfy(name -> {
            var search = intranet.open("/intranet/customer/center", SearchScreen::new);
            assertThat(search.customers(name)).hasSize(1);
            assertThat(search.choose(name).heading()).isEqualTo(name + " (K-" + names.indexOf(name) + ")");
        });
    }

    @Test
    @Tag("D-08")
    void aNumberMayHaveSpecialCharactersToo(Intranet intranet) {
        intranet.given().customer("Ä 1/2 (50%)&c").named("Sonderfall");
        var search = intranet.loginAs("agent").at(SearchScreen::new);
        search.customers("(50%)");

        var page = search.choose("Sonderfall");

        assertThat(page.heading()).isEqualTo("Sonderfall (Ä 1/2 (50%)&c)");
    }

    @Test
    @Tag("V-10")
    void spellingIsForgivenAndExplained(Intranet intranet) {
        intranet.given().customer("K-1").named("Müller Straßenbau");
        intranet.given().customer("K-2").named("Citroën Nord");
        var search = intranet.loginAs("agent").at(SearchScreen::new);

        assertThat(search.customers("Mueller"))
                .singleElement()
                .asString()
                .contains("Müller Straßenbau", "gefunden in: Name (andere Schreibweise)");
        assertThat(search.customers("strassen")).singleElement().asString().contains("Müller Straßenbau");
        assertThat(search.customers("citroen")).singleElement().asString().contains("Citroën Nord");
    }

    @Test
    @Tag("V-10")
    void aPhoneNumberIsFoundHoweverItIsWritten(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen").phone("+491712345678");
        intranet.given().customer("K-2").named("Werft").phone("+491722345678");
        var search = intranet.loginAs("agent").at(SearchScreen::new);

        assertThat(List.of("0171/234", "0171 2345678", "+49 171 234", "0049171234", "(0171) 23 45"))
                .allSatisfy(typed -> assertThat(search.customers(typed))
                        .singleElement()
                        .asString()
                        .contains("Hafen", "gefunden in: Telefon"));
    }

    @Test
    @Tag("V-10")
    void oneTypingErrorIsForgivenAndExplained(Intranet intranet) {
        intranet.given().customer("K-1").named("Nordlicht Energie");

        var hits = intranet.loginAs("agent").at(SearchScreen::new).customers("Nordlciht");

        assertThat(hits).singleElement().asString().contains("Nordlicht Energie", "gefunden in: Name (ähnlich)");
    }

    @Test
    @Tag("V-10")
    @Tag("D-04")
    void twoStarsPageThroughAllWithATotal(Intranet intranet) {
        for (int i = 1; i <= 60; i++) {
            intranet.given().customer("K-%03d".formatted(i)).named("Kunde %03d".formatted(i));
        }
        var search = intranet.loginAs("agent").at(SearchScreen::new);

        var all = search.all("**");

        assertThat(all.range()).isEqualTo("1–20 von 60");
        assertThat(all.pages()).isEqualTo(3);
        assertThat(all.columnOfAllPages("Nummer")).hasSize(60).doesNotHaveDuplicates();
        assertThat(all.range()).isEqualTo("41–60 von 60");
    }
}
