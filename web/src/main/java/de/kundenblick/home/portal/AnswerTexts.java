package de.kundenblick.home.portal;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.service.ExpectedAnswerService;
import de.kundenblick.ticket.sla.ExpectedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Says until when the reader hears from us: {@code #{answerTime.sentence}}. */
@Named("answerTime")
@RequestScoped
public class AnswerTexts {
    @Inject
    ExpectedAnswerService answers;

    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private Optional<ExpectedAnswer> expected;

    /** Empty when nothing is promised. */
    public String getSentence() {
        return expected().map(this::sentence).orElse("");
    }

    private String sentence(ExpectedAnswer answer) {
        var by = upToMinute(answer.by().atZone(viewer.getZone()));
        var today = LocalDate.ofInstant(clock.instant(), viewer.getZone());
        String time = format("shared.format.time", by);
        long days = ChronoUnit.DAYS.between(today, by.toLocalDate());
        String when =
                switch ((int) Math.min(days, 2)) {
                    case 0 -> messages.text("home.answer.today", time);
                    case 1 -> messages.text("home.answer.tomorrow", time);
                    default -> messages.text("home.answer.on", format("home.answer.day", by), time);
                };
        return answer.closed().isEmpty()
                ? when
                : when + ' ' + messages.text("home.answer.closed", days(answer.closed()));
    }

    private String days(List<LocalDate> closed) {
        var names = closed.stream()
                .map(day -> format("home.answer.date", day.atStartOfDay(viewer.getZone())))
                .toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : messages.text("home.answer.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** Nobody is promised more than is kept. */
    private static ZonedDateTime upToMinute(ZonedDateTime at) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(at) ? at : minute.plusMinutes(1);
    }

    private String format(String patternKey, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(messages.text(patternKey), viewer.getLocale())
                .format(at);
    }

    private Optional<ExpectedAnswer> expected() {
        if (expected == null) {
            expected = answers.expected();
        }
        return expected;
    }
}
