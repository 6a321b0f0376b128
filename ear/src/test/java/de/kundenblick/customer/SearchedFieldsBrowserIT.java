package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class SearchedFieldsBrowserIT {
    private SearchScreen search;

    @BeforeEach
    void signIn(Intranet intranet) {
        var given = intranet.given();
        given.customer("K-4711")
                .named("Acme Werke")
                .email("post@acme-werke.example")
                .phone("+495619988100")
                .at("Hafenweg 1", "34117", "Kassel");
        given.customer("K-9").named("Testhaus");
        given.contact("jkranich")
                .named("Jutta", "Kranich")
                .at("K-4711")
                .email("jutta@post.example")
                .phone("+491712345678")
                .city("Fulda");
        given.contact("other").named("Olaf", "Thaler").at("K-9");
        search = intranet.loginAs("agent").at(SearchScreen::new);
    }

    @Test
    @Tag("D-03")
    void asksFromTheSecondCharacterOnOncePerPauseAndOffersTwenty(Intranet intranet) {
        for (int i = 1; i <= 25; i++) {
            intranet.given().customer("M-" + i).named("Mühle " + i);
        }

        assertThat(search.questionsWhileTyping("mü", 300))
                .as("none for the first character")
                .isEqualTo(1);
        assertThat(search.questionsWhileTyping("mühle", 0))
                .as("one after the pause")
                .isEqualTo(1);
        assertThat(search.customers("mü"))
                .as("twenty hits and the way to all")
                .hasSize(21)
                .endsWith("Alle Treffer zeigen");
    }

    @Test
    @Tag("D-05")
    void aCustomerIsFoundByWhatIsKnownOfIt() {
        assertThat(List.of("4711", "acme", "WERKE", "post@acme", "0561 99881", "kassel"))
                .allSatisfy(typed -> assertThat(search.customers(typed))
                        .singleElement()
                        .asString()
                        .contains("Acme Werke", "K-4711"));
    }

    @Test
    @Tag("D-05")
    void aContactIsFoundByWhatIsKnownOfIt() {
        assertThat(List.of("jkran", "jutta", "KRANICH", "jutta@post", "0171 2345678", "fulda", "k-4711"))
                .allSatisfy(typed -> assertThat(search.contacts(typed))
                        .singleElement()
                        .asString()
                        .contains("Jutta Kranich", "Acme Werke"));
    }

    @Test
    @Tag("D-06")
    void operatorsCombineWords() {
        assertThat(search.customers("(acme&&!test)")).singleElement().asString().contains("Acme Werke");
        assertThat(search.customers("acme&&werke")).singleElement().asString().contains("Acme Werke");
        assertThat(search.customers("acme+kassel")).singleElement().asString().contains("Acme Werke");
        assertThat(search.customers("!acme&&haus")).singleElement().asString().contains("Testhaus");
        assertThat(search.customers("acme&&test")).isEmpty();
        assertThat(search.customers("acme||testhaus"))
                .satisfiesExactlyInAnyOrder(hit -> assertThat(hit).contains("Acme Werke"), hit -> assertThat(hit)
                        .contains("Testhaus"));
    }

    @Test
    @Tag("D-06")
    void whatIsNoQueryIsNoErrorEither() {
        for (String typed : List.of("acme&&", "||||", ")(acme", "((acme", "!!", "';--acme", "a\\b", "&&(!")) {
            search.customers(typed);

            assertThat(search.message()).as(typed).isEmpty();
            assertThat(search.customers("acme")).as("after %s", typed).hasSize(1);
        }
    }
}
