package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.account.SecondStepRefusedException;
import de.kundenblick.account.SignInReported;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.service.FirstStep.Next;
import de.kundenblick.given.Device;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.SettingReader;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SecondStepServiceIT {
    private static final String HERE = "192.0.2.1";

    @Inject
    SecondStepService service;

    @Inject
    LoginService logins;

    @Inject
    LoginCodeService codes;

    @Inject
    AccountHelpService help;

    @Inject
    TwoStepRule rule;

    @Inject
    Reports reports;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Resource
    ManagedExecutorService executor;

    private String secret;
    private Device device;
    private List<String> recoveryCodes;

    @Test
    void asksForACodeOnceADeviceIsSetUp() throws Exception {
        assertThat(firstStep().next()).isEqualTo(Next.NOTHING);
        setUp();

        var first = firstStep();
        assertThat(first.next()).isEqualTo(Next.CODE);
        assertThat(codes.pass(first, device.code(1), HERE).groups()).contains("ticket.read");

        assertThat(reports.of("agent"))
                .contains(report(Outcome.CODE_ASKED_FOR, Way.PASSWORD), report(Outcome.SIGNED_IN, Way.CODE));
    }

    @Test
    void doesNotCountBeforeTheFirstCode() throws Exception {
        var secret = asAgent.call(service::begin);

        assertThat(firstStep().next()).isEqualTo(Next.NOTHING);
        assertThat(asAgent.call(service::begin).text()).isEqualTo(secret.text());
        assertThatThrownBy(() -> asAgent.run(() -> service.confirm("000000")))
                .isInstanceOf(SecondStepRefusedException.class);
    }

    @Test
    void takesACodeOnceOnly() throws Exception {
        setUp();
        String code = device.code(1);
        codes.pass(firstStep(), code, HERE);

        assertThatThrownBy(() -> codes.pass(firstStep(), code, HERE)).hasMessage("account.code.used");
        assertThatThrownBy(() -> codes.pass(firstStep(), device.code(), HERE)).hasMessage("account.code.used");
    }

    @Test
    void takesACodeOnceOnlyHoweverManyAskAtTheSameMoment() throws Exception {
        setUp();
        var first = firstStep();
        String code = device.code(1);
        Callable<Boolean> pass = () -> {
            try {
                codes.pass(first, code, HERE);
                return true;
            } catch (SecondStepRefusedException refused) {
                return false;
            }
        };

        int passed = 0;
        for (var each : executor.invokeAll(Collections.nCopies(4, pass))) {
            passed += each.get() ? 1 : 0;
        }

        assertThat(passed).isOne();
    }

    @Test
    void saysThatTheClockOfTheDeviceIsWrong() throws Exception {
        setUp();

        assertThatThrownBy(() -> codes.pass(firstStep(), device.code(10), HERE)).hasMessage("account.code.clockAhead");
        assertThatThrownBy(() -> codes.pass(firstStep(), device.code(-10), HERE))
                .hasMessage("account.code.clockBehind");
    }

    @Test
    void aRecoveryCodeStandsInForTheDeviceOnce() throws Exception {
        setUp();
        String code = recoveryCodes.get(3).toLowerCase(Locale.ROOT);

        codes.pass(firstStep(), code, HERE);

        assertThat(reports.of("agent")).contains(report(Outcome.SIGNED_IN, Way.RECOVERY_CODE));
        assertThatThrownBy(() -> codes.pass(firstStep(), code, HERE)).hasMessage("account.code.wrong");
        assertThat(asAgent.call(service::state).recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void storesNeitherTheSecretNorTheRecoveryCodes() throws Exception {
        setUp();

        assertThat(given.database().texts("SELECT secret FROM second_step").get(0))
                .doesNotContain(secret)
                .hasSizeGreaterThan(48);
        assertThat(given.database().texts("SELECT hash FROM recovery_code"))
                .hasSize(10)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void guessesOfCodesAreThrottledAlthoughThePasswordFits() throws Exception {
        setUp();
        for (int i = 0; i < LoginThrottle.FAILURES_PER_LOGIN; i++) {
            var first = firstStep();
            assertThatThrownBy(() -> codes.pass(first, "xxxx", HERE)).isInstanceOf(SecondStepRefusedException.class);
        }

        var first = firstStep();
        assertThatThrownBy(() -> codes.pass(first, device.code(1), HERE))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("account.login.locked");
    }

    @Test
    void isWorthNothingAfterThePasswordHasBeenChanged() throws Exception {
        setUp();
        var first = firstStep();
        given.employee("agent").password("another one, quite new");

        assertThatThrownBy(() -> codes.pass(first, device.code(1), HERE)).hasMessage("account.login.late");
    }

    @Test
    void isTurnedOffByPasswordAndCodeOnly() throws Exception {
        setUp();

        assertThatThrownBy(() -> asAgent.run(() -> service.turnOff("guess", device.code(1))))
                .hasMessage("account.password.wrong");
        assertThatThrownBy(() -> asAgent.run(() -> service.turnOff(Fixtures.PASSWORD, "wrong")))
                .hasMessage("account.code.wrong");
        asAgent.run(() -> service.turnOff(Fixtures.PASSWORD, device.code(1)));

        assertThat(firstStep().next()).isEqualTo(Next.NOTHING);
        assertThat(given.database().count("SELECT count(*) FROM recovery_code")).isZero();
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() throws Exception {
        setUp();

        var renewed = asAgent.call(() -> service.renewRecoveryCodes(Fixtures.PASSWORD, device.code(1)));

        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(recoveryCodes);
        assertThatThrownBy(() -> codes.pass(firstStep(), recoveryCodes.get(0), HERE))
                .hasMessage("account.code.wrong");
        codes.pass(firstStep(), renewed.get(0), HERE);
    }

    @Test
    void anAdministratorTakesItAwayFromWhoeverMayDoNoMore() throws Exception {
        setUp();

        asAdmin.run(() -> help.resetSecondStep("agent"));

        assertThat(firstStep().next()).isEqualTo(Next.NOTHING);
        assertThat(reports.of("agent")).contains(report("", Outcome.SECOND_STEP_RESET, Way.SESSION));
        assertThatThrownBy(() -> asAgent.run(() -> help.resetSecondStep("admin")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void hasToBeSetUpBeforeAnythingElseWhereItIsAMust() throws Exception {
        rule.use(settings(Map.of("KUNDENBLICK_TWO_STEP_ROLES", "analyst, agent")));
        try {
            var first = firstStep();
            assertThat(first.next()).isEqualTo(Next.SET_UP);
            assertThatThrownBy(() -> codes.pass(first, "000000", HERE)).hasMessage("account.login.late");

            device = new Device(codes.begin(first).text());
            var welcome = codes.confirm(first, device.code(), HERE);

            assertThat(welcome.recoveryCodes()).hasSize(10);
            assertThat(welcome.identity().groups()).contains("ticket.read");
            assertThat(firstStep().next()).isEqualTo(Next.CODE);
            assertThatThrownBy(() -> codes.begin(first)).hasMessage("account.twoStep.changedMeanwhile");
            assertThatThrownBy(() -> asAgent.run(() -> service.turnOff(Fixtures.PASSWORD, device.code(1))))
                    .hasMessage("account.twoStep.cannotTurnOff");
        } finally {
            rule.use(settings(Map.of()));
        }
    }

    @Test
    void isAskedOfNobodyWhereItIsOff() throws Exception {
        setUp();
        rule.use(settings(Map.of("KUNDENBLICK_TWO_STEP", "off")));
        try {
            assertThat(firstStep().next()).isEqualTo(Next.NOTHING);
        } finally {
            rule.use(settings(Map.of()));
        }
    }

    private void setUp() throws Exception {
        secret = asAgent.call(service::begin).text();
        device = new Device(secret);
        recoveryCodes = asAgent.call(() -> service.confirm(device.code()));
    }

    private static SettingReader settings(Map<String, String> environment) {
        return new SettingReader((Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(environment.get((String) arguments[0]))));
    }

    private FirstStep firstStep() {
        return logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE);
    }

    private static SignInReported report(Outcome outcome, Way way) {
        return report(HERE, outcome, way);
    }

    private static SignInReported report(String address, Outcome outcome, Way way) {
        return new SignInReported(Site.INTRANET, "agent", address, outcome, way);
    }
}
