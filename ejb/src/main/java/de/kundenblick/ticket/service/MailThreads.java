package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.service.MailServer;
import de.kundenblick.shared.service.AreaTexts;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the ticket that a mail goes on with. */
@Dependent
class MailThreads {
    private static final int MOST = 100;
    private static final String NUMBER = "([^\\s:\\[\\]]{1,20})";

    private static final Pattern TAG = Pattern.compile("\\[Ticket[ #]+" + NUMBER + "\\s*\\]", Pattern.CASE_INSENSITIVE);

    private static final Pattern THREAD = Pattern.compile("<ticket-(\\d{1,18})\\.thread@([^>]+)>");

    @Inject
    MailThreadRepository stored;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    MailServer server;

    /** How our own mails name a ticket in their subjects, in each language. */
    private final List<Pattern> subjects = Stream.of(Locale.GERMAN, Locale.ENGLISH)
            .flatMap(language -> Stream.of(
                    pattern(new AreaTexts("interaction", language).text("interaction.mail.answer.subject", "\0", "\1")),
                    pattern(new AreaTexts("ticket", language).text("ticket.rating.mailSubject", "\0"))))
            .toList();

    /**
     * A ticket as it is locked now, and how it was found.
     *
     * @param proven whether whoever wrote has got a mail of ours about it
     */
    record Found(MailThreadRepository.Way way, Ticket ticket, boolean proven) {}

    /** Where a ticket was merged into another, the other; nothing for one that was removed. */
    Optional<Found> find(ParsedMail mail) {
        var plus = plus(mail);
        var numbers = subject(mail.subject());
        var mailIds = mailIds(mail);
        if (plus.isEmpty() && numbers.isEmpty() && mailIds.isEmpty()) {
            return Optional.empty();
        }
        return stored.find(plus, numbers, mailIds, threads(mail)).flatMap(found -> locked(found.ticketId())
                .map(ticket -> new Found(found.way(), ticket, found.proven())));
    }

    private Optional<Ticket> locked(long id) {
        var ticket = tickets.lock(id);
        for (int step = 0; step < MOST && ticket.isPresent(); step++) {
            var next = ticket.get().getMergedInto();
            if (ticket.get().getState().getType() != StateType.MERGED || next == null) {
                break;
            }
            ticket = tickets.lock(next.getId());
        }
        return ticket.filter(found -> found.getState().getType() != StateType.REMOVED
                && found.getState().getType() != StateType.MERGED);
    }

    private static List<String> plus(ParsedMail mail) {
        return Stream.of(
                        mail.to().stream().map(Mailbox::address),
                        mail.cc().stream().map(Mailbox::address),
                        mail.deliveredTo().stream())
                .flatMap(each -> each)
                .map(SenderAddress::tag)
                .filter(tag -> !tag.isEmpty())
                .flatMap(tag -> Stream.of(tag, tag.toUpperCase(Locale.ROOT)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<String> subject(String subject) {
        return Stream.concat(numbers(TAG, subject), subjects.stream().flatMap(pattern -> numbers(pattern, subject)))
                .flatMap(number -> Stream.of(number, number.toUpperCase(Locale.ROOT)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> numbers(Pattern pattern, String subject) {
        return pattern.matcher(subject).results().map((MatchResult result) -> result.group(1));
    }

    /** Up to where the number ends: what follows may be cut, or changed by whoever answered. */
    private static Pattern pattern(String subject) {
        int at = subject.indexOf('\0');
        String after = subject.substring(at + 1).strip();
        String end = after.startsWith(":") ? ":" : "\\s";
        return Pattern.compile(
                Pattern.quote(subject.substring(0, at)) + NUMBER + end,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> mailIds(ParsedMail mail) {
        return mail.threadIds().stream().distinct().limit(MOST).toList();
    }

    /** Threads of ours only: another company with the same product has tickets with the same ids. */
    private List<Long> threads(ParsedMail mail) {
        var found = new ArrayList<Long>();
        var sender = server.settings().map(settings -> SenderAddress.domain(settings.sender()));
        for (String id : mailIds(mail)) {
            var matcher = THREAD.matcher(id);
            if (matcher.matches()
                    && sender.filter(matcher.group(2)::equalsIgnoreCase).isPresent()) {
                found.add(Long.valueOf(matcher.group(1)));
            }
        }
        return found;
    }
}
