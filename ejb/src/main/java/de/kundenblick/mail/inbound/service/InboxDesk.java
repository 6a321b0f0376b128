package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.search.SqlCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** Both days included, as whoever asks lives through them. */
    static List<SqlCondition> days(ListState state, ZoneId zone) {
        var conditions = new ArrayList<SqlCondition>();
        day(state, "from").ifPresent(day -> conditions.add(condition(">=", day, zone)));
        day(state, "to").ifPresent(day -> conditions.add(condition("<", day.plusDays(1), zone)));
        return conditions;
    }

    private static Optional<LocalDate> day(ListState state, String filter) {
        return Optional.ofNullable(state.filters().get(filter)).map(LocalDate::parse);
    }

    private static SqlCondition condition(String comparison, LocalDate day, ZoneId zone) {
        return new SqlCondition(
                "m.stored_at " + comparison + " CAST(? AS timestamptz)",
                List.of(day.atStartOfDay(zone).toInstant().toString()));
    }

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
