package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.shared.list.Selection;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/** What the administration of received mails asks of the parts that fetch and read them. */
@Dependent
class InboxDesk {
    @Inject
    InboxAdministrationRepository mails;

    @Inject
    MailStoring storing;

    @Inject
    Jobs jobs;

    @Inject
    MailFetch fetch;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** What was too large lies on its server still and is fetched anew. */
    int again(Selection selection) {
        var freed = mails.free(selection);
        freed.stream().filter(Objects::nonNull).distinct().forEach(account -> jobs.start(fetch, account.toString()));
        int again = mails.again(selection, clock.instant());
        storing.wakeReader();
        return again + freed.size();
    }

    int giveUp(Selection selection) {
        return mails.giveUp(
                selection,
                TraceLine.of("mail.inbox.trace.givenUp", current.get().login()),
                clock.instant());
    }
}
