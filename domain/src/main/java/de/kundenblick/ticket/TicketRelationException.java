package de.kundenblick.ticket;

import de.kundenblick.shared.BusinessException;

/** Tickets cannot be merged, split or linked as it was asked for. */
public class TicketRelationException extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "ticket.refusal.unknown";

    private TicketRelationException(String key, Object... parameters) {
        super(key, parameters);
    }

    private TicketRelationException at(String input) {
        about(input);
        return this;
    }

    /** There is no such ticket for the caller. */
    public static TicketRelationException mergeTargetUnknown(String number) {
        return new TicketRelationException(UNKNOWN, number).at("mergeInto");
    }

    /** There is no such ticket for the caller. */
    public static TicketRelationException linkTargetUnknown(String number) {
        return new TicketRelationException(UNKNOWN, number).at("linkOther");
    }

    public static TicketRelationException mergeWithItself(String number) {
        return new TicketRelationException("ticket.merge.withItself", number).at("mergeInto");
    }

    /** It takes nothing any more until it is opened again. */
    public static TicketRelationException mergeTargetClosed(String number) {
        return new TicketRelationException("ticket.refusal.closed", number).at("mergeInto");
    }

    /** Visible messages would be shown to somebody else. */
    public static TicketRelationException otherCustomer(String number, String customer) {
        return new TicketRelationException("ticket.merge.otherCustomer", number, customer).at("mergeInto");
    }

    /** The links of both would make the remaining ticket its own ancestor. */
    public static TicketRelationException mergeClosesCircle(String number) {
        return new TicketRelationException("ticket.merge.circle", number).at("mergeInto");
    }

    public static TicketRelationException linkWithItself(String number) {
        return new TicketRelationException("ticket.link.withItself", number).at("linkOther");
    }

    /** @param child whose descendant the wanted parent is */
    public static TicketRelationException linkClosesCircle(String parent, String child) {
        return new TicketRelationException("ticket.link.circle", parent, child).at("linkOther");
    }

    public static TicketRelationException linkedOtherwise(String number) {
        return new TicketRelationException("ticket.link.otherwise", number).at("linkOther");
    }

    public static TicketRelationException nothingToSplit() {
        return new TicketRelationException("ticket.split.nothing").at("splitMessages");
    }

    /** A ticket without any message would be left. */
    public static TicketRelationException nothingLeft() {
        return new TicketRelationException("ticket.split.nothingLeft").at("splitMessages");
    }

    /** Somebody moved one of the messages in the meantime. */
    public static TicketRelationException messageGone() {
        return new TicketRelationException("ticket.split.messageGone").at("splitMessages");
    }
}
