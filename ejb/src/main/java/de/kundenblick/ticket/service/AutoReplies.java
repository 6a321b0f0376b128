package de.kundenblick.ticket.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.service.Outbox;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.service.TransactionMemory;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketChanged;
import de.kundenblick.ticket.mail.AutoReply;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.mail.MailTaken;
import de.kundenblick.ticket.mail.MailTopic;
import de.kundenblick.ticket.mail.ReplyAddress;
import de.kundenblick.ticket.mail.TicketMail;
import de.kundenblick.ticket.mail.TicketMail.Direction;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.template.Placeholder;
import de.kundenblick.ticket.template.Placeholders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Answers who has written at once, as the ticket's queue wants it: one mail for one mail, and none to programs. */
@ApplicationScoped
class AutoReplies {
    static final String ORIGIN = "auto_reply";

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 120;

    @Inject
    AutoReplyPlans plans;

    @Inject
    AutoReplyRepository replies;

    @Inject
    TicketWork work;

    @Inject
    Outbox outbox;

    @Inject
    TransactionMemory memory;

    @Inject
    Clock clock;

    /** What a mail is answered with, and what it went on with. */
    private record Cause(AutoReplyKind kind, Long inboxId, String subject, String threadIds, boolean stranger) {
        /** Whoever is answered has nothing to do with the ticket, and did not begin it either. */
        boolean isIntruder() {
            return stranger && kind != AutoReplyKind.REPLY;
        }
    }

    /** Whoever took the mail has locked the ticket, or made it. */
    void answer(@Observes MailTaken taken) {
        kind(taken.kind())
                .ifPresent(kind -> replies.ticket(taken.ticketId()).ifPresent(ticket -> answer(taken, kind, ticket)));
    }

    private void answer(MailTaken taken, AutoReplyKind kind, Ticket ticket) {
        var mail = taken.mail();
        long queue = ticket.getQueue().getId();
        Optional<AutoReply> chosen =
                memory.answer(List.of(AutoReply.class, queue, kind), () -> replies.chosen(queue, kind));
        if (chosen.isEmpty()) {
            return;
        }
        ReplyAddress.of(mail).ifPresent(address -> replies.lock(address.key()));
        var plan = plans.forMail(chosen.get(), mail, taken.quiet());
        if (plan.silence() == null) {
            boolean known = replies.knows(ticket.getId(), plan.address().key());
            send(ticket, plan, new Cause(kind, taken.inboxId(), mail.subject(), ThreadIds.of(mail), !known));
        }
    }

    /** Empty when nobody is told. */
    static Optional<AutoReplyKind> kind(MailTaken.Kind kind) {
        return switch (kind) {
            case NEW_TICKET -> Optional.of(AutoReplyKind.REPLY);
            case FOLLOW_UP, REOPENED -> Optional.of(AutoReplyKind.FOLLOW_UP);
            case NEW_AFTER_CLOSED -> Optional.of(AutoReplyKind.NEW_TICKET);
            case REJECTED -> Optional.of(AutoReplyKind.REJECT);
            case NOTE, JUNK -> Optional.empty();
        };
    }

    void tellOfRemoval(@Observes TicketChanged change) {
        if (change.kinds().contains(EventKind.STATE)) {
            replies.ticket(change.ticketId())
                    .filter(ticket -> ticket.getState().getType() == StateType.REMOVED)
                    .ifPresent(this::tellOfRemoval);
        }
    }

    /** Whoever has written by mail is told; who called or came by the portal has a person to ask, or sees it there. */
    private void tellOfRemoval(Ticket ticket) {
        var chosen = replies.chosen(ticket.getQueue().getId(), AutoReplyKind.REMOVE);
        var writer = chosen.isEmpty() ? Optional.<AutoReplyRepository.Writer>empty() : replies.writer(ticket.getId());
        writer.flatMap(found -> ReplyAddress.first(found.addresses())).ifPresent(address -> {
            replies.lock(address.key());
            if (plans.byAddress(address, "").isEmpty()) {
                var details = chosen.get().details();
                var language = details.language(replies.language(address.key()).orElse(null));
                var plan = new AutoReplyPlan(null, address, chosen.get().getId(), details, language);
                String threadIds =
                        ThreadIds.of(writer.get().threadIds(), writer.get().mailId());
                send(ticket, plan, new Cause(AutoReplyKind.REMOVE, null, ticket.getSubject(), threadIds, false));
            }
        });
    }

    private void send(Ticket ticket, AutoReplyPlan plan, Cause cause) {
        var values = values(ticket, plan.language(), cause);
        String subject = cut(Placeholders.fill(plan.reply().subject(plan.language()), values), LONGEST_SUBJECT);
        String body =
                Placeholders.fill(plan.reply().body(plan.language()), values).strip();
        if (body.isEmpty()) {
            // Nothing but placeholders that stand for nothing here.
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var noted = replies.note(
                plan.replyId(),
                cause.kind(),
                ticket.getId(),
                cause.inboxId(),
                plan.address().key(),
                MailTopic.of(cause.subject()),
                now);
        noted.ifPresent(id -> {
            var mail = new OutgoingMail(plan.address().target(), subject, body, plan.language(), now)
                    .about(ORIGIN, id)
                    .inThread("ticket-" + ticket.getId())
                    .answering(cause.threadIds())
                    .personal();
            outbox.add(List.of(inTheNameOf(ticket.getQueue(), ticket, mail)));
            tell(ticket, plan, cause, id, subject, body);
        });
    }

    private static OutgoingMail inTheNameOf(Queue queue, Ticket ticket, OutgoingMail mail) {
        String sender = queue.getSenderAddress();
        if (sender == null || sender.isBlank()) {
            return mail;
        }
        int at = sender.lastIndexOf('@');
        String answers = queue.isPlusAddress()
                ? sender.substring(0, at) + '+' + ticket.getNumber() + sender.substring(at)
                : sender;
        return mail.from(sender, queue.getSenderName()).replyingTo(answers);
    }

    /**
     * A ticket that is closed takes nothing but notes; the customer has the mail in any case. What a stranger was answered is
     * as little for the customer as what the stranger wrote, whose subject it may repeat.
     */
    private void tell(Ticket ticket, AutoReplyPlan plan, Cause cause, long sentId, String subject, String body) {
        boolean shown = !ticket.getState().getType().isFinal() && !cause.isIntruder();
        work.change(ticket, new Actor.Machine(author(ticket.getQueue())), action -> {
            var message = action.write(
                    new NewMessage(MessageSender.SYSTEM, MessageChannel.EMAIL, shown, subject, body, false));
            String sender = ticket.getQueue().getSenderAddress();
            replies.connect(
                    sentId,
                    message,
                    new TicketMail(
                                    message,
                                    Direction.OUT,
                                    sender == null || sender.isBlank() ? "-" : sender,
                                    ticket.getQueue().getSenderName())
                            .to(plan.address().target(), "", "")
                            .inThread(null, cause.threadIds())
                            .from(null, false, true));
        });
    }

    /** In whose name the mail is. */
    private static String author(Queue queue) {
        return cut(queue.getSenderName() == null ? queue.getName() : queue.getSenderName(), LONGEST_NAME);
    }

    /**
     * A stranger who knows a number is told nothing about its ticket but what he or she wrote. Nobody else's name is told
     * either where answers to a mail are wanted at an address that its sender never wrote from.
     */
    private Function<Placeholder, String> values(Ticket ticket, Locale language, Cause cause) {
        var writer = new TemplateValues.Writer("", "", Preferences.DEFAULT_ZONE, clock.instant());
        boolean intruder = cause.isIntruder();
        var values = new TemplateValues(
                ticket,
                cause.stranger() ? null : ticket.getCustomer(),
                cause.stranger() ? null : ticket.getContact(),
                ticket.getQueue(),
                writer,
                language);
        return placeholder -> switch (placeholder) {
            case TICKET_SUBJECT -> intruder ? MailTopic.shown(cause.subject()) : values.apply(placeholder);
            case TICKET_CREATED -> intruder ? "" : values.apply(placeholder);
            default -> values.apply(placeholder);
        };
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : PlainText.cut(text, longest - 1) + '…';
    }
}
