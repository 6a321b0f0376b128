package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.statistics.Flow;
import de.kundenblick.ticket.statistics.HitRow;
import de.kundenblick.ticket.statistics.Hits;
import de.kundenblick.ticket.statistics.OpenRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.format.DateTimeFormatter;

/** How figures of statistics are written in the reader's language. */
@Named
@RequestScoped
public class StatisticsTexts {
    @Inject
    Messages messages;

    @Inject
    TicketTexts tickets;

    @Inject
    Viewer viewer;

    public String day(Flow flow) {
        return day(flow, messages.text("shared.format.date"));
    }

    /** Without the year. */
    String shortDay(Flow flow) {
        return day(flow, messages.text("shared.format.day"));
    }

    private String day(Flow flow, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, viewer.getLocale()).format(flow.day());
    }

    /** As in "2 Std. 5 Min."; days have 24 hours. */
    public String span(Duration span) {
        if (span == null) {
            return messages.text("shared.moment.none");
        }
        long minutes = Math.round(span.toSeconds() / 60.0);
        return minutes < 60
                ? messages.text("ticket.statistics.minutes", minutes)
                : messages.text("ticket.statistics.hours", minutes / 60, minutes % 60);
    }

    /** As in "93,5 % (43 von 46)". */
    public String hits(Hits hits) {
        return hits.rate() == null
                ? messages.text("shared.moment.none")
                : messages.text("ticket.statistics.rate", hits.rate(), hits.met(), hits.promised());
    }

    public String group(HitRow row) {
        return row.label() == null ? messages.text("ticket.statistics.nobody") : row.label();
    }

    public String open(OpenRow row) {
        return switch (row.kind()) {
            case AGE -> messages.text("ticket.statistics.age." + row.key());
            case STATE -> tickets.state(row.name());
            case PRIORITY -> messages.text("ticket.priority." + Priority.ofLevel(Integer.parseInt(row.key())));
        };
    }
}
