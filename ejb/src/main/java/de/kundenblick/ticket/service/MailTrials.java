package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Customer;
import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.mail.MailFilterSet;
import de.kundenblick.ticket.mail.MailTaken;
import de.kundenblick.ticket.mail.MailTrial;
import de.kundenblick.ticket.mail.MailTrial.Outcome;
import de.kundenblick.ticket.mail.MailTrial.Reply;
import de.kundenblick.ticket.mail.MailTrial.Target;
import de.kundenblick.ticket.mail.MailVerdict;
import de.kundenblick.ticket.mail.Silence;
import de.kundenblick.ticket.queue.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes the way of a mail as far as it leads without writing anything. */
@Dependent
class MailTrials {
    private static final int LONGEST_TEXT = 1000;

    @Inject
    MailTargets targets;

    @Inject
    MailAddressRule addresses;

    @Inject
    MailDoubtRule doubts;

    @Inject
    MailFilterRule rule;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    AutoReplyPlans replies;

    MailTrial run(IncomingMail mail, long size, MailFilterSet filters) {
        var content = mail.content();
        var found = targets.of(mail);
        Ticket ticket = found.ticket();
        var sender = found.sender();
        var decision = new MailDecision();
        if (!mail.check().domain().isEmpty()) {
            decision.note(TraceLine.of(
                    "mail.inbox.trace.sender.".concat(mail.check().proof().name()),
                    mail.check().domain(),
                    mail.check().method()));
        }
        found.trace().forEach(decision::note);
        addresses.apply(mail, ticket, decision);
        doubts.apply(mail, ticket, decision);
        var verdict = filters.judge(
                rule.facts(filters, mail, size), ticket != null, MailFilterRule.begin(mail, ticket != null));
        rule.fill(decision, verdict, ticket != null);
        var outcome = outcome(content, sender, ticket, decision);
        return shown(
                content,
                outcome,
                target(ticket, decision, outcome),
                decision,
                verdict,
                reply(mail, ticket, decision, outcome));
    }

    private static Outcome outcome(ParsedMail mail, MailSenders.Sender sender, Ticket ticket, MailDecision decision) {
        if (mail.bounce() != null) {
            return Outcome.BOUNCE;
        }
        if (decision.isIgnored() || sender.role() == MailSenders.Role.OURS) {
            return Outcome.IGNORED;
        }
        if (decision.isJunk()) {
            return Outcome.JUNK;
        }
        if (ticket == null) {
            return Outcome.NEW_TICKET;
        }
        if (sender.role() == MailSenders.Role.STAFF) {
            return Outcome.NOTE;
        }
        if (ticket.getState().getType() != StateType.CLOSED) {
            return Outcome.FOLLOW_UP;
        }
        return switch (ticket.getQueue().getFollowUp()) {
            case POSSIBLE -> Outcome.REOPENED;
            case REJECT -> Outcome.REJECTED;
            case NEW_TICKET -> Outcome.NEW_AFTER_CLOSED;
        };
    }

    private Target target(Ticket ticket, MailDecision decision, Outcome outcome) {
        if (outcome == Outcome.BOUNCE || outcome == Outcome.IGNORED) {
            return null;
        }
        var queue = queue(ticket, decision);
        Employee owner = Optional.ofNullable(decision.owner())
                .filter(each -> queue != null && tickets.maySee(each, queue))
                .orElse(null);
        var classification = decision.classification();
        return new Target(
                outcome == Outcome.JUNK || ticket == null ? null : ticket.getNumber(),
                of(queue, Queue::getName),
                decision.priority(),
                of(owner, Employee::getName),
                of(decision.responsible(), Employee::getName),
                classification == null ? null : of(classification.getType(), type -> type.getName()),
                classification == null ? null : of(classification.getService(), service -> service.getName()),
                of(decision.customer(), Customer::getName));
    }

    private static Queue queue(Ticket ticket, MailDecision decision) {
        return decision.queue() == null && ticket != null ? ticket.getQueue() : decision.queue();
    }

    private Reply reply(IncomingMail mail, Ticket ticket, MailDecision decision, Outcome outcome) {
        var silence = Stream.of(Silence.values())
                .filter(each -> each.name().equals(outcome.name()))
                .findFirst();
        var queue = queue(ticket, decision);
        if (silence.isPresent() || queue == null) {
            return new Reply(silence.orElse(Silence.NOTHING_CHOSEN), null, null);
        }
        if (mail.isDoubted()) {
            return new Reply(Silence.DOUBTFUL, null, null);
        }
        AutoReplyKind kind =
                AutoReplies.kind(MailTaken.Kind.valueOf(outcome.name())).orElseThrow();
        var plan = replies.forMail(queue.getId(), kind, mail.content(), decision.isQuiet());
        return new Reply(
                plan.silence(),
                plan.reply() == null ? null : plan.reply().name(),
                plan.address() == null ? null : plan.address().target());
    }

    private static MailTrial shown(
            ParsedMail mail, Outcome outcome, Target target, MailDecision decision, MailVerdict verdict, Reply reply) {
        String text = mail.text() == null ? "" : mail.text().strip();
        return new MailTrial(
                mail.from() == null ? "" : named(mail.from()),
                Stream.concat(mail.to().stream(), mail.cc().stream())
                        .map(MailTrials::named)
                        .collect(Collectors.joining(", ")),
                mail.subject(),
                text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + '…',
                new ArrayList<>(mail.parts().stream().map(MailPart::name).toList()),
                mail.automatic(),
                outcome,
                target,
                new ArrayList<>(decision.trace()),
                new ArrayList<>(verdict.results()),
                reply);
    }

    private static String named(Mailbox box) {
        return box.label().equals(box.address()) ? box.address() : box.label() + " <" + box.address() + '>';
    }

    private static <T> String of(T found, Function<T, String> name) {
        return found == null ? null : name.apply(found);
    }
}
