package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.shared.limit.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final List<String> FORWARDED = List.of("198.51.100.7");

    @Test
    void trustsNoProxyByDefault() {
        var settings = GivenSettings.of(Map.of());

        assertThat(settings.proxies().caller("10.0.0.1", FORWARDED)).isEqualTo("10.0.0.1");
    }

    @Test
    void trustsTheProxiesThatAreNamed() {
        var settings = GivenSettings.of(Map.of("KUNDENBLICK_PROXIES", " 192.0.2.1 , 10.0.0.0/8"));

        assertThat(settings.proxies().caller("10.0.0.1", FORWARDED)).isEqualTo("198.51.100.7");
    }

    @Test
    void namesTheProxyThatIsNoAddress() {
        var settings = GivenSettings.of(Map.of("KUNDENBLICK_PROXIES", "10.0.0.1,proxy.example"));

        assertThatThrownBy(settings::check)
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("KUNDENBLICK_PROXIES")
                .hasMessageContaining("proxy.example");
    }

    @Test
    void keepsTheOwnerOfTheSchemaApartFromTheUser() {
        var one = Map.of(
                "KUNDENBLICK_DB_URL", "jdbc:postgresql://db/kb",
                "KUNDENBLICK_DB_USER", "app",
                "KUNDENBLICK_DB_PASSWORD", "secret");
        var two = new HashMap<>(one);
        two.put("KUNDENBLICK_DB_OWNER", "owner");

        assertThat(GivenSettings.of(one).database().orElseThrow().owner())
                .isEqualTo(new Settings.Account("app", "secret"));
        assertThatThrownBy(GivenSettings.of(two)::database)
                .hasMessageContaining("KUNDENBLICK_DB_OWNER_PASSWORD is missing");
        two.put("KUNDENBLICK_DB_OWNER_PASSWORD", "other");
        assertThat(GivenSettings.of(two).database())
                .contains(new Settings.Database(
                        "jdbc:postgresql://db/kb",
                        new Settings.Account("app", "secret"),
                        new Settings.Account("owner", "other")));
        assertThatThrownBy(GivenSettings.of(Map.of("KUNDENBLICK_DB_OWNER", "owner"))::database)
                .hasMessageContaining("KUNDENBLICK_DB_URL is missing although KUNDENBLICK_DB_OWNER is set");
    }

    @Test
    void namesNoFirstAdministratorByDefault() {
        assertThat(GivenSettings.of(Map.of()).firstAdmin()).isEmpty();
    }

    @Test
    void wantsLoginAndPasswordOfTheFirstAdministrator() {
        assertThat(GivenSettings.of(Map.of(Settings.ADMIN_LOGIN, "ada", Settings.ADMIN_PASSWORD, " secret "))
                        .firstAdmin())
                .contains(new Settings.Account("ada", " secret "));
        assertThatThrownBy(GivenSettings.of(Map.of(Settings.ADMIN_LOGIN, "ada"))::firstAdmin)
                .hasMessageContaining(Settings.ADMIN_PASSWORD + " is missing");
        assertThatThrownBy(GivenSettings.of(Map.of(Settings.ADMIN_PASSWORD, "secret"))::firstAdmin)
                .hasMessageContaining(Settings.ADMIN_LOGIN + " is missing");
    }

    @Test
    void doesNotMixTheDemoWithAnAdministrator() {
        var settings = GivenSettings.of(Map.of(Settings.ADMIN_LOGIN, "ada", "KUNDENBLICK_DEMO", "true"));

        assertThatThrownBy(settings::check).hasMessageContaining("KUNDENBLICK_DEMO");
    }

    @Test
    void limitsAreNamedOneByOne() {
        var limits = GivenSettings.of(Map.of("KUNDENBLICK_LIMITS", "search = 300, export=0"))
                .limits();

        assertThat(limits)
                .containsEntry(Limit.SEARCH, 300)
                .containsEntry(Limit.EXPORT, 0)
                .containsEntry(Limit.VISIT, Limit.VISIT.perMinute());
        assertThat(GivenSettings.of(Map.of("KUNDENBLICK_LIMITS", "off"))
                        .limits()
                        .values())
                .containsOnly(0);
        assertThat(GivenSettings.of(Map.of()).limits()).hasSameSizeAs(Limit.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "searches=3", "search=-1", "search=many", "search=1;export=2", "search=9999999"})
    void namesTheLimitThatIsNone(String wrong) {
        var settings = GivenSettings.of(Map.of("KUNDENBLICK_LIMITS", wrong));

        assertThatThrownBy(settings::check)
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("KUNDENBLICK_LIMITS")
                .hasMessageContaining(wrong);
    }
}
