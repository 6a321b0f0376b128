package de.kundenblick.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class InteractionBrowserIT {
    private static final String CREATE = "/intranet/interaction/create";
    private static final String FORM = "interaction";
    private static final String TEXT = "tabs:text";

    @Test
    @Tag("E-04")
    @Tag("E-05")
    @Tag("E-10")
    void anAgentRecordsACall(Intranet intranet) {
        intranet.given().contact("anna").at("K-1").named("Anna", "Muster").phone("+4956112345");
        intranet.given().customer("K-1").named("Hafen").soldBy("agent");
        intranet.given().contact("bert").at("K-2").named("Bert", "Berg");
        intranet.given().customer("K-2").named("Werft");
        intranet.given()
                .database()
                .update("UPDATE customer SET sales_contact_id = (SELECT id FROM contact WHERE login = 'anna')"
                        + " WHERE number = 'K-1'");
        var form = intranet.loginAs("agent").open(CREATE, InteractionScreen::new);
        var now = LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        assertThat(Duration.between(form.happened(), now).abs()).isLessThan(Duration.ofMinutes(5));
        assertThat(form.typed(FORM, "recorder")).isEqualTo("Petra Adler");
        assertThat(form.isChecked(FORM, "tabs:internal")).isTrue();

        form.save(FORM);
        assertThat(form.complaint()).contains("Kunden");
        form.type(FORM, "customer_input", "K-404").save(FORM);
        assertThat(form.complaint()).contains("K-404");

        form.turn("Allgemein").type(FORM, "tabs:salesperson", "Aushilfe").pick(FORM, "customer", "Hafen");
        assertThat(form.typed(FORM, "tabs:salesContact")).isEqualTo("Anna Muster");
        assertThat(form.typed(FORM, "tabs:salesperson")).isEqualTo("Aushilfe");
        form.pick(FORM, "tabs:contact", "Anna");
        assertThat(form.typed(FORM, "tabs:contactName")).isEqualTo("Anna Muster");
        form.look();
        form.pick(FORM, "customer", "Werft");
        assertThat(form.typed(FORM, "tabs:contactName")).isEmpty();
        assertThat(form.typed(FORM, "tabs:contactPhone")).isEmpty();
        assertThat(form.typed(FORM, "tabs:salesContact")).isEmpty();
        assertThat(form.typed(FORM, "tabs:salesperson")).isEqualTo("Aushilfe");
        form.turn("Gespräche").type(FORM, TEXT, "Hallo").save(FORM);
        assertThat(form.complaint()).contains("Thema");
        form.cancel();

        form = intranet.open(CREATE + "?customer=K-1&contact=anna", InteractionScreen::new);
        assertThat(form.sign()).isEqualTo("Keine Kreditsperre");
        form.type(FORM, "topic_input", "Wetter").type(FORM, TEXT, "x".repeat(32_001));
        assertThat(form.save(FORM).complaint()).contains("Wetter");
        form.type(FORM, "topic_input", "Anfrage").type(FORM, TEXT, "");
        assertThat(form.save(FORM).complaint()).contains("worum es ging");
        form.type(FORM, TEXT, "x".repeat(32_001));
        assertThat(form.save(FORM).complaint()).contains("32.001");
        assertThat(form.typed(FORM, TEXT)).hasSize(32_001);
        form.happened(now.plusDays(2).withSecond(0).withNano(0));
        assertThat(form.text()).contains("in der Zukunft");
        form.followUp(now.toLocalDate()).type(FORM, TEXT, "Möchte <b>zehn</b> Stück.");
        assertThat(form.save(FORM).complaint()).contains("nicht vor dem Datum");
        form.happened(now.minusDays(1).withSecond(0).withNano(0));
        form.look();
        form.save(FORM);

        var shown = intranet.at(InteractionScreen::new);
        assertThat(shown.entries()).singleElement().satisfies(entry -> assertThat(entry)
                .contains("Intern", "Möchte <b>zehn</b> Stück."));
        assertThat(shown.fact("Kontakt")).isEqualTo("Anna Muster");
        assertThat(shown.fact("Im Portal")).isEqualTo("nicht veröffentlicht");
        shown.look();
    }

    @Test
    @Tag("E-09")
    @Tag("E-11")
    @Tag("E-21")
    void whatIsChangedHereChangesNoMasterData(Intranet intranet) {
        intranet.given().contact("anna").at("K-1").named("Anna", "Muster").phone("+4956112345");
        intranet.given().interaction("I-1").of("K-1").with("anna").noted("agent", "Hallo");
        var form = intranet.loginAs("agent")
                .open("/intranet/interaction/show?number=I-1&tab=general", InteractionScreen::new);

        String day = LocalDateTime.now(ZoneId.of("Europe/Berlin"))
                .plusDays(7)
                .toLocalDate()
                .toString();
        form.type("edit", "contactName", "Annika M.")
                .type("edit", "recorder", "Aushilfe")
                .type("edit", "reference", "A-77")
                .type("edit", "followUp", day)
                .choose("edit", "status", "wartet auf Kunde");
        assertThat(form.typed("edit", "followUp")).isEqualTo(day);
        form.choose("edit", "status", "geschlossen");
        assertThat(form.text()).contains("abweichend");
        form.look();
        form.save("edit");

        var saved = intranet.at(InteractionScreen::new);
        assertThat(saved.fact("Kontakt")).contains("Annika M.", "abweichend", "Anna Muster");
        assertThat(saved.fact("Erfasser")).contains("Aushilfe", "Petra Adler");
        assertThat(saved.fact("Status")).isEqualTo("geschlossen");
        assertThat(saved.fact("Verfolgen am")).isEqualTo("–");
        assertThat(intranet.given().database().texts("SELECT display_name FROM contact WHERE login = 'anna'"))
                .containsExactly("Anna Muster");
    }

    @Test
    @Tag("E-01")
    @Tag("E-03")
    void whatIsHighlightedIsDeletedWhateverItsStatus(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        intranet.given().interaction("I-100001").of("K-1").noted("agent", "Intern");
        intranet.given().interaction("I-100002").of("K-1").status(InteractionStatus.CLOSED);
        intranet.given().interaction("I-100003").of("K-1").published("agent", "Guten Tag");
        intranet.loginAs("agent");
        assertThat(intranet.open(InteractionListScreen.ADDRESS + "?number=100002", InteractionListScreen::new)
                        .numbers())
                .containsExactly("I-100002");

        var list = intranet.open(InteractionListScreen.ADDRESS + "?customer=K-1", InteractionListScreen::new);
        list.look();
        list.select("I-100001", "I-100002", "I-100003").delete();
        assertThat(list.question()).contains("I-100003", "veröffentlicht");
        assertThat(list.numbers()).hasSize(3);
        list.look();
        list.confirm();

        var left = intranet.at(InteractionListScreen::new);
        assertThat(left.numbers()).isEmpty();
        assertThat(left.tombstones()).singleElement().satisfies(line -> assertThat(line)
                .contains("I-100003", "Petra Adler"));
    }
}
