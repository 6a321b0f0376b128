package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import de.kundenblick.given.Fixtures;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
@Tag("F-15")
class ProfileBrowserIT {
    @Test
    void theLanguageCountsAtOnceAndAfterANewLogin(Intranet intranet) {
        var profile = intranet.loginAs("agent")
                .open(ProfileScreen.ADDRESS, ProfileScreen::new)
                .language("English")
                .save();
        assertThat(profile.title()).startsWith("My profile");

        var again = intranet.inAnotherBrowser().loginAs("agent").open(ProfileScreen.ADDRESS, ProfileScreen::new);
        var colleague =
                intranet.inAnotherBrowser().loginAs("colleague").open(ProfileScreen.ADDRESS, ProfileScreen::new);

        assertThat(again.title()).startsWith("My profile");
        assertThat(colleague.title()).startsWith("Mein Profil");
    }

    @Test
    void everythingStoredCanBeTakenAwayAsAFile(Intranet intranet) {
        IntStream.range(0, 12).forEach(i -> intranet.given().contact("person" + i));
        intranet.given().preference("colleague", "language", "en");
        intranet.loginAs("agent")
                .open(CustomerScreen.addressOf("K-1"), CustomerScreen::new)
                .contacts()
                .show(25);
        var profile = intranet.open(ProfileScreen.ADDRESS, ProfileScreen::new)
                .zone("America/New_York")
                .save();

        String file = profile.export();

        assertThat(file.replaceAll("\\s", ""))
                .startsWith("{")
                .endsWith("}")
                .contains(
                        "\"zone\":\"America/New_York\"",
                        "\"board.customer.contacts.rows\":\"25\"",
                        "\"language\":\"de\"")
                .doesNotContain("\"en\"");
    }

    @Test
    void resetBringsBackWhatTheTeamPrefers(Intranet intranet) {
        intranet.given().teamPreference(Fixtures.TEAM, "zone", "Europe/London");
        var profile = intranet.loginAs("agent").open(ProfileScreen.ADDRESS, ProfileScreen::new);
        assertThat(profile.chosenZone()).isEqualTo("Europe/London");
        assertThat(profile.zone("Asia/Tokyo").save().chosenZone()).isEqualTo("Asia/Tokyo");

        profile.reset();

        assertThat(profile.message()).contains("Ihre Einstellungen sind zurückgesetzt.");
        assertThat(profile.chosenZone()).isEqualTo("Europe/London");
        assertThat(profile.export().replaceAll("\\s", "")).isEqualTo("{}");
    }
}
