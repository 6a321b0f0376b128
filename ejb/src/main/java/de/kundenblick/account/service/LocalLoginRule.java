package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Grants;
import de.kundenblick.shared.service.SettingReader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may sign in by a password that Kundenblick keeps. Local administrators always may: somebody has to get in. */
@ApplicationScoped
class LocalLoginRule {
    static final String SETTING = "KUNDENBLICK_LOCAL_LOGIN";

    @Inject
    EmployeeRepository employees;

    private boolean open;

    @PostConstruct
    void read() {
        open = SettingReader.current().flag(SETTING, true);
    }

    boolean allows(Employee local) {
        return open || employees.permissionsOf(local).containsAll(Grants.ADMINISTRATION);
    }
}
