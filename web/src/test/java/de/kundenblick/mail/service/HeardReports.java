package de.kundenblick.mail.service;

import de.kundenblick.mail.MailReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** What was said about mails of the test's own origin since somebody listened. */
@ApplicationScoped
public class HeardReports {
    private final List<String> heard = new ArrayList<>();

    synchronized void hear(@Observes MailReported report) {
        if (GivenFiles.ORIGIN.equals(report.origin())) {
            heard.add(report.recipient() + ' ' + report.state());
        }
    }

    synchronized List<String> takeAll() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }
}
