package de.kundenblick.ticket.mail;

import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.ticket.mail.TicketMail.Direction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom an answer goes to. */
public record AnswerRecipients(List<Mailbox> to, List<Mailbox> cc) {
    private static final AnswerRecipients NOBODY = new AnswerRecipients(List.of(), List.of());

    /** @param ours addresses that mails come to us by; none of them gets an answer unless there is nobody else */
    public static AnswerRecipients of(AnswerAct act, TicketMail answered, Set<String> ours) {
        return switch (act) {
            case REPLY -> new AnswerRecipients(others(first(answered), ours), List.of());
            case REPLY_ALL -> all(answered, ours);
            case RESEND ->
                new AnswerRecipients(Addresses.parse(answered.getToList()), Addresses.parse(answered.getCcList()));
            case NEW, FORWARD -> NOBODY;
        };
    }

    private static AnswerRecipients all(TicketMail answered, Set<String> ours) {
        var to = others(first(answered), ours);
        var left = new HashSet<>(ours);
        left.addAll(Addresses.keys(to));
        var rest = Addresses.parse(Stream.of(answered.getToList(), answered.getCcList())
                .filter(list -> !list.isBlank())
                .reduce((all, list) -> all + ", " + list)
                .orElse(""));
        return new AnswerRecipients(to, Addresses.without(rest, left));
    }

    private static List<Mailbox> others(List<Mailbox> boxes, Set<String> ours) {
        var others = Addresses.without(boxes, ours);
        return others.isEmpty() ? boxes : others;
    }

    /** Whoever answers a mail of ours goes on writing to those who got it. */
    private static List<Mailbox> first(TicketMail answered) {
        if (answered.getDirection() == Direction.OUT) {
            return Addresses.parse(answered.getToList());
        }
        var wanted = Addresses.parse(answered.getReplyTo());
        return wanted.isEmpty() ? List.of(new Mailbox(answered.getSenderAddress(), answered.getSenderName())) : wanted;
    }
}
