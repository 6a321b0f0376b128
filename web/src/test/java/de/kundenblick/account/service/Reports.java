package de.kundenblick.account.service;

import de.kundenblick.account.SignInReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has been reported of sign-ins, of all tests; each one looks for a login of its own. */
@ApplicationScoped
public class Reports {
    private final List<SignInReported> all = new CopyOnWriteArrayList<>();

    void remember(@Observes SignInReported report) {
        all.add(report);
    }

    List<SignInReported> of(String login) {
        return all.stream().filter(report -> report.login().equals(login)).toList();
    }
}
