package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.service.Outbox;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.mail.Addresses;
import de.kundenblick.ticket.mail.ComposedHtml;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.MailSubject;
import de.kundenblick.ticket.mail.TicketMail;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a message of a mail that somebody wrote, and one mail for each of its recipients. */
@Dependent
class MailWriting {
    static final int MOST_RECIPIENTS = 50;

    private static final long MEGABYTE = 1 << 20;

    @Inject
    MailAnswerRepository answers;

    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachmentDrafts drafts;

    @Inject
    MailDraftRepository written;

    @Inject
    MailOpening opening;

    @Inject
    Outbox outbox;

    /** Whom it goes to, as far as they see each other. */
    private record Recipients(List<Mailbox> to, List<Mailbox> cc, List<Mailbox> bcc) {
        List<Mailbox> all() {
            return Stream.of(to, cc, bcc).flatMap(List::stream).toList();
        }
    }

    /**
     * In the transaction of the caller, as a part of an action on the ticket. A mail whose draft is gone was sent before.
     *
     * @throws MailRefusedException when it cannot be sent like this
     */
    TicketMessage send(TicketAction action, Actor.Staff actor, WrittenMail mail) {
        var ticket = action.ticket();
        var recipients = recipients(mail);
        String sender = MailAddress.usable(ticket.getQueue().getSenderAddress())
                .orElseThrow(
                        () -> MailRefusedException.noSender(ticket.getQueue().getName()));
        if (mail.html() && mail.body().length() > ComposedHtml.LONGEST) {
            throw MailRefusedException.tooLong(ComposedHtml.LONGEST);
        }
        var owner = new FileOwner.Staff(actor.employee().getId());
        if (mail.keptAt() != null && written.lock(owner.id(), mail.draft()).isEmpty()) {
            throw MailRefusedException.draftGone();
        }
        var unsent = drafts(mail, owner);
        var copied = answers.files(ticket, mail.files());
        if (copied.size() < Set.copyOf(mail.files()).size()) {
            throw MailRefusedException.fileGone();
        }
        var answered = mail.messageId() == null
                ? null
                : answers.message(mail.messageId(), ticket).orElseThrow(MailRefusedException::noMessage);
        var names = names(unsent, answered);
        var shown = new HashSet<Long>();
        String html = mail.html() ? html(mail.body(), names, shown) : null;
        checkSize(Stream.of(unsent, copied).flatMap(List::stream).map(AttachmentRow::id), shown);
        String subject = MailSubject.numbered(
                mail.subject().isBlank() ? ticket.getSubject() : mail.subject(), ticket.getNumber());
        var message = action.write(new NewMessage(
                MessageSender.AGENT,
                MessageChannel.EMAIL,
                mail.act().isForCustomer(),
                subject,
                html == null ? mail.body() : ComposedHtml.text(html),
                false));
        attach(action, message, mail, owner, shown, copied);
        var stored = new TicketMail(
                        message,
                        TicketMail.Direction.OUT,
                        sender,
                        ticket.getQueue().getSenderName())
                .to(
                        Addresses.write(recipients.to()),
                        Addresses.write(recipients.cc()),
                        Addresses.write(recipients.bcc()))
                .replyingTo(replyTo(sender, ticket))
                .inThread(null, answered == null ? "" : threadIds(answered))
                .looking(html);
        answers.add(stored);
        outbox.add(recipients.all().stream()
                .map(each -> mail(each, stored, ticket))
                .toList());
        written.remove(owner.id(), mail.draft());
        return message;
    }

    private OutgoingMail mail(Mailbox recipient, TicketMail stored, Ticket ticket) {
        var message = stored.getMessage();
        return new OutgoingMail(
                        recipient.address(),
                        message.getSubject(),
                        message.getBody(),
                        opening.language(ticket.getContact()),
                        message.getWrittenAt())
                .from(stored.getSenderAddress(), stored.getSenderName())
                .replyingTo(stored.getReplyTo())
                .about(TicketMail.ORIGIN, message.getId())
                .inThread("ticket-" + ticket.getId())
                .to(stored.getToList(), stored.getCcList())
                .answering(stored.getThreadIds())
                .looking(stored.getHtml())
                .personal()
                .writtenByHand();
    }

    private String replyTo(String sender, Ticket ticket) {
        int at = sender.lastIndexOf('@');
        return answers.hasPlusAddress(ticket.getQueue().getId())
                ? MailAddress.usable(sender.substring(0, at) + '+' + ticket.getNumber() + sender.substring(at))
                        .orElse(null)
                : null;
    }

    private String threadIds(TicketMessage answered) {
        var mail = answers.mail(answered);
        return Stream.of(
                        mail.map(TicketMail::getThreadIds),
                        mail.map(TicketMail::getMailId).or(() -> answers.sentAs(answered.getId())))
                .flatMap(Optional::stream)
                .filter(ids -> !ids.isBlank())
                .reduce((before, last) -> before + ' ' + last)
                .orElse("");
    }

    private static Recipients recipients(WrittenMail mail) {
        var seen = new HashSet<String>();
        var found =
                new Recipients(list("to", mail.to(), seen), list("cc", mail.cc(), seen), list("bcc", mail.bcc(), seen));
        if (found.to().isEmpty()) {
            throw MailRefusedException.noRecipient();
        }
        if (found.all().size() > MOST_RECIPIENTS) {
            throw MailRefusedException.tooManyRecipients(MOST_RECIPIENTS);
        }
        return found;
    }

    /** Whoever is named before gets no second mail. */
    private static List<Mailbox> list(String input, String typed, Set<String> seen) {
        var boxes = new ArrayList<Mailbox>();
        for (Mailbox box : Addresses.parse(typed)) {
            if (!isComplete(box.address())) {
                throw MailRefusedException.address(input, box.address());
            }
            if (seen.add(Addresses.key(box.address()))) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** Nobody's customers have a domain without a dot: something is missing behind the at sign. */
    private static boolean isComplete(String address) {
        return MailAddress.usable(address)
                .filter(usable -> usable.indexOf('.', usable.lastIndexOf('@')) > 0)
                .isPresent();
    }

    private List<AttachmentRow> drafts(WrittenMail mail, FileOwner owner) {
        return mail.draft() == null
                ? List.of()
                : attachments.draft(owner, mail.draft()).stream()
                        .map(Attachment::row)
                        .toList();
    }

    /** Pictures that are quoted count as well: what is too much would be left out of the mail, whoever had added it. */
    private void checkSize(Stream<Long> added, Set<Long> shown) {
        long size = answers.size(Stream.concat(added, shown.stream()).collect(Collectors.toSet()));
        int most = outbox.mostMegabytes();
        if (size > most * MEGABYTE) {
            throw MailRefusedException.filesTooLarge(most);
        }
    }

    /** By which names it may show pictures: those that were added, and those of the mail that goes out once more. */
    private Map<Long, String> names(List<AttachmentRow> unsent, TicketMessage answered) {
        var names = new HashMap<Long, String>();
        if (answered != null) {
            answers.pictures(answered).forEach((name, id) -> names.put(id, name));
        }
        unsent.forEach(file -> names.put(file.id(), contentId(file.id())));
        return names;
    }

    private static String html(String body, Map<Long, String> names, Set<Long> shown) {
        return ComposedHtml.sent(body, id -> {
            String name = names.get(id);
            if (name != null) {
                shown.add(id);
            }
            return name;
        });
    }

    private static String contentId(long id) {
        return id + ".picture@kundenblick";
    }

    private void attach(
            TicketAction action,
            TicketMessage message,
            WrittenMail mail,
            FileOwner owner,
            Set<Long> shown,
            List<AttachmentRow> copied) {
        var again = new HashSet<>(shown);
        var names = new ArrayList<>(drafts.send(mail.draft(), owner, file -> {
            file.sentWith(message);
            again.remove(file.getId());
            if (shown.contains(file.getId())) {
                file.showWithin(contentId(file.getId()));
            }
        }));
        answers.copy(
                Stream.concat(again.stream(), copied.stream().map(AttachmentRow::id))
                        .toList(),
                message);
        copied.forEach(file -> names.add(file.name()));
        names.forEach(name -> action.record(EventKind.ATTACHMENT, null, name));
        message.nameAttachments(String.join("\n", names));
    }
}
