package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.AccountSource;
import de.kundenblick.account.Employee;
import de.kundenblick.account.service.FirstStep.Next;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has to give a code after the password, and who may. */
@ApplicationScoped
class TwoStepRule {
    private static final String MODE = "KUNDENBLICK_TWO_STEP";
    private static final String ROLES = "KUNDENBLICK_TWO_STEP_ROLES";

    /** What the settings say for everybody. */
    enum Mode {
        OFF,
        OPTIONAL,
        REQUIRED
    }

    @Inject
    SecondStepRepository steps;

    @Inject
    EmployeeRepository employees;

    private Mode mode;
    private Set<String> roles;

    @PostConstruct
    void readSettings() {
        use(SettingReader.current());
    }

    /** @throws WrongSettingException when the two do not fit together */
    void use(SettingReader settings) {
        mode = settings.choice(MODE, Mode.class, Mode.OPTIONAL);
        roles = settings.text(ROLES).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        if (mode == Mode.OFF && !roles.isEmpty()) {
            throw new WrongSettingException(ROLES, "names roles although " + MODE + " is off.");
        }
    }

    /** What somebody has to do after the password. */
    Next after(Account account) {
        if (mode == Mode.OFF) {
            return Next.NOTHING;
        }
        if (steps.isConfirmed(account)) {
            return Next.CODE;
        }
        return isRequiredOf(account) ? Next.SET_UP : Next.NOTHING;
    }

    /** Of employees only: contacts choose for themselves. */
    boolean isRequiredOf(Account account) {
        return account instanceof Employee employee
                && (mode == Mode.REQUIRED || !roles.isEmpty() && employees.hasAnyRole(employee, roles));
    }

    /** A provider asks for a second step itself. */
    boolean isOpenTo(Account account) {
        boolean byProvider =
                account instanceof Employee employee && employee.getSource() == AccountSource.OPENID_CONNECT;
        return mode != Mode.OFF && !byProvider;
    }
}
