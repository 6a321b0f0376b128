package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportGrain;
import de.kundenblick.ticket.statistics.ReportQuestion;
import de.kundenblick.ticket.statistics.ReportRow;
import de.kundenblick.ticket.statistics.TicketGrouping;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reports about tickets in the reader's language. */
final class TicketReportTexts {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final Messages messages;
    private final Locale locale;

    TicketReportTexts(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String row(ReportQuestion question, ReportRow row) {
        if (row.piece() != null) {
            return piece(question, row.piece());
        }
        if (row.label() == null) {
            return messages.text("ticket.report.group.".concat(row.name(question.by())));
        }
        String name = question.by() == TicketGrouping.STATE ? new TicketTexts().state(row.label()) : row.label();
        return row.code() == null ? name : name + " (" + row.code() + ')';
    }

    /** A day, the Monday of a week, or a month. */
    String piece(ReportQuestion question, LocalDate piece) {
        String pattern = question.grain() == ReportGrain.MONTH ? "LLLL yyyy" : messages.text("shared.format.date");
        return DateTimeFormatter.ofPattern(pattern, locale).format(piece);
    }

    /** The same for the axis of a chart. */
    String shortPiece(ReportQuestion question, LocalDate piece) {
        String pattern = question.grain() == ReportGrain.MONTH ? "LLL yy" : messages.text("shared.format.day");
        return DateTimeFormatter.ofPattern(pattern, locale).format(piece);
    }

    String value(ReportRow row, ReportColumn column) {
        Long value = row.value(column);
        if (value == null) {
            return messages.text("shared.moment.none");
        }
        return switch (column.kind()) {
            case SPAN, WORK -> span(value);
            case RATE -> messages.text("ticket.report.percent", value / 10.0);
            case STARS -> messages.text("ticket.report.stars", value / 10.0);
            case CREATED, CLOSED, OPEN, RATED ->
                NumberFormat.getIntegerInstance(locale).format(value);
        };
    }

    /** As in "12,5 % of those created"; null for figures that are no part of anything. */
    String note(ReportRow row, ReportColumn column) {
        if (column.kind() == ReportColumn.Kind.RATE) {
            long kept = row.values().getOrDefault(column.ofTarget("KEPT"), 0L);
            long all = kept + row.values().getOrDefault(column.ofTarget("MISSED"), 0L);
            return all == 0 ? null : messages.text("ticket.report.outOf", kept, all);
        }
        ReportColumn whole =
                switch (column) {
                    case ANSWERED_HOUR, ANSWERED_HOURS, ANSWERED_DAY -> ReportColumn.ANSWERED;
                    case SOLVED_HOUR, SOLVED_HOURS, SOLVED_DAY -> ReportColumn.SOLVED;
                    case STARS_5, STARS_4, STARS_3, STARS_2, STARS_1 -> ReportColumn.RATED;
                    default -> null;
                };
        Long all = whole == null ? null : row.value(whole);
        return all == null || all == 0 ? null : messages.text("ticket.report.percent", row.value(column) * 100.0 / all);
    }

    /** As in "2 Std. 5 Min."; days have 24 hours. */
    private String span(long seconds) {
        long minutes = Math.round(seconds / 60.0);
        if (minutes < HOUR) {
            return messages.text("ticket.report.minutes", minutes);
        }
        return minutes < 2 * DAY
                ? messages.text("ticket.report.hours", minutes / HOUR, minutes % HOUR)
                : messages.text("ticket.report.days", minutes / DAY, minutes % DAY / HOUR);
    }

    /** What has changed since the period before, as in "+12,5 %"; null when that says nothing. */
    String change(ReportRow whole, ReportRow before, ReportColumn column) {
        Long now = whole.value(column);
        Long then = before.value(column);
        if (now == null || then == null) {
            return null;
        }
        if (column.kind() == ReportColumn.Kind.RATE) {
            return messages.text("ticket.report.points", signed((now - then) / 10.0));
        }
        if (column.kind() == ReportColumn.Kind.STARS) {
            return messages.text("ticket.report.more", signed((now - then) / 10.0));
        }
        return then == 0 ? null : messages.text("ticket.report.change", signed((now - then) * 100.0 / then));
    }

    private String signed(double number) {
        double rounded = Math.round(number * 10) / 10.0;
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return (rounded > 0 ? "+" : rounded < 0 ? "−" : "±") + format.format(Math.abs(rounded));
    }
}
