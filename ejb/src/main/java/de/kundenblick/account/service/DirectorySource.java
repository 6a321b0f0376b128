package de.kundenblick.account.service;

import de.kundenblick.account.AccountSource;
import de.kundenblick.account.Employee;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.service.ldap.LdapDirectory;
import de.kundenblick.account.service.ldap.LdapSettings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The company's LDAP directory, when the settings name one. */
@ApplicationScoped
class DirectorySource implements IdentitySource {
    @Inject
    ExternalEmployees people;

    private Optional<LdapDirectory> directory = Optional.empty();

    @PostConstruct
    void readSettings() {
        use(LdapSettings.current());
    }

    void use(Optional<LdapSettings> settings) {
        directory = settings.map(LdapDirectory::new);
    }

    @Override
    public Way way() {
        return Way.LDAP;
    }

    @Override
    public boolean answersFor(Optional<Employee> stored) {
        return directory
                .map(LdapDirectory::newcomers)
                .filter(rule -> stored.map(Employee::getSource)
                        .map(source -> source == AccountSource.LDAP || source == AccountSource.LOCAL && rule.adopt())
                        .orElse(true))
                .isPresent();
    }

    @Override
    public Optional<Employee> prove(String login, String password, Optional<Employee> stored) {
        var asked = directory.orElseThrow();
        return asked.find(login, password)
                .map(person -> people.welcome(AccountSource.LDAP, person, asked.newcomers()))
                .filter(Employee::isEnabled);
    }
}
