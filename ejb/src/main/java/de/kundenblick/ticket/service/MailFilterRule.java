package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketType;
import de.kundenblick.ticket.mail.FilterResult;
import de.kundenblick.ticket.mail.MailFacts;
import de.kundenblick.ticket.mail.MailField;
import de.kundenblick.ticket.mail.MailFilterSet;
import de.kundenblick.ticket.mail.MailVerdict;
import de.kundenblick.ticket.mail.TrustedHeaders;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.sla.Service;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What administrators want to become of mails, and in trusted mailboxes what the mails themselves want. */
@Dependent
class MailFilterRule implements MailRule {
    static final String JUNK_QUEUE = "Junk";

    @Inject
    MailFilterRepository stored;

    @Inject
    MailFilterCache cache;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void apply(IncomingMail mail, Ticket found, MailDecision decision) {
        var filters = cache.current();
        fill(decision, judge(filters, mail, found != null), found != null);
    }

    /** @param reply whether the mail goes on with a ticket */
    MailVerdict judge(MailFilterSet filters, IncomingMail mail, boolean reply) {
        long size = filters.asks(MailField.SIZE) ? stored.size(mail.inboxId()) : 0;
        return filters.judge(facts(filters, mail, size), reply, begin(mail, reply));
    }

    MailFacts facts(MailFilterSet filters, IncomingMail mail, long size) {
        ParsedMail content = mail.content();
        boolean known = filters.asks(MailField.KNOWN)
                && !mail.isDoubted()
                && content.from() != null
                && stored.isKnown(content.from().address());
        String account = filters.asks(MailField.ACCOUNT) && mail.accountId() != null
                ? stored.account(mail.accountId()).orElse(null)
                : null;
        return new MailFacts(content, size, known, account, mail.check().proof());
    }

    /** Only mailboxes that are trusted may say by headers what is to become of mails. */
    static MailVerdict begin(IncomingMail mail, boolean reply) {
        if (!mail.trusted() || mail.isDoubted()) {
            return MailVerdict.USUAL;
        }
        var wanted = TrustedHeaders.read(mail.content());
        return reply ? wanted.forReply() : wanted;
    }

    void fill(MailDecision decision, MailVerdict verdict, boolean reply) {
        verdict.results().stream()
                .filter(FilterResult::hit)
                .forEach(result -> decision.note(TraceLine.of("ticket.mailFilter.trace.hit", result.name())));
        switch (verdict.disposal()) {
            case IGNORE -> {
                decision.ignore();
                decision.note(TraceLine.of("ticket.mailFilter.trace.ignored"));
                return;
            }
            case JUNK -> {
                decision.takeForJunk();
                decision.note(TraceLine.of("ticket.mailFilter.trace.junk"));
            }
            case TAKE -> {}
        }
        if (verdict.quiet()) {
            decision.beQuiet();
        }
        if (verdict.priority() != null) {
            decision.priority(verdict.priority());
        }
        if (!reply) {
            fillNew(decision, verdict);
        }
        if (decision.isJunk()) {
            stored.queue(JUNK_QUEUE).ifPresent(decision::queue);
        }
    }

    private void fillNew(MailDecision decision, MailVerdict verdict) {
        queue(decision, verdict);
        owner(decision, verdict);
        stored.find(Employee.class, verdict.responsibleId()).ifPresent(decision::responsible);
        var type = stored.find(TicketType.class, verdict.typeId());
        var service = stored.find(Service.class, verdict.serviceId());
        if (type.isPresent() || service.isPresent()) {
            decision.classification(new Classification(type.orElse(null), service.orElse(null), null));
        }
        if (verdict.stateName() != null) {
            // One that waits would want a moment as well.
            stored.state(verdict.stateName())
                    .filter(state -> !state.getType().isPending())
                    .ifPresentOrElse(
                            state -> decision.state(state, null),
                            () -> decision.note(TraceLine.of("ticket.mailFilter.trace.noState", verdict.stateName())));
        }
        if (verdict.customerNumber() != null) {
            stored.customer(verdict.customerNumber())
                    .ifPresentOrElse(
                            decision::customer,
                            () -> decision.note(
                                    TraceLine.of("ticket.mailFilter.trace.noCustomer", verdict.customerNumber())));
        }
    }

    private void queue(MailDecision decision, MailVerdict verdict) {
        if (verdict.queueId() != null) {
            stored.find(Queue.class, verdict.queueId()).filter(Queue::isValid).ifPresent(decision::queue);
        } else if (verdict.queueName() != null) {
            stored.queue(verdict.queueName())
                    .ifPresentOrElse(
                            decision::queue,
                            () -> decision.note(TraceLine.of("ticket.mailFilter.trace.noQueue", verdict.queueName())));
        }
    }

    private void owner(MailDecision decision, MailVerdict verdict) {
        if (verdict.ownerName() != null) {
            stored.employee(verdict.ownerName())
                    .ifPresentOrElse(
                            decision::owner,
                            () -> decision.note(TraceLine.of("ticket.mailFilter.trace.noOwner", verdict.ownerName())));
        } else {
            stored.find(Employee.class, verdict.ownerId())
                    .filter(Employee::isEnabled)
                    .ifPresent(decision::owner);
        }
    }
}
