package de.kundenblick.ticket;

import de.kundenblick.shared.BusinessException;

/** A ticket cannot be changed as it was asked for. */
public class TicketRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private TicketRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    private TicketRefusedException at(String input) {
        about(input);
        return this;
    }

    /** It is closed or removed: it has to be opened again first. */
    public static TicketRefusedException closed(String number) {
        return new TicketRefusedException("ticket.refusal.closed", number);
    }

    /** @param target where its conversation goes on */
    public static TicketRefusedException merged(String number, String target) {
        return new TicketRefusedException("ticket.refusal.merged", number, target);
    }

    /** The queue takes no further messages to tickets that are closed. */
    public static TicketRefusedException noFollowUp(String number) {
        return new TicketRefusedException("ticket.refusal.noFollowUp", number);
    }

    /** As the customer is told. */
    public static TicketRefusedException portalRejects(String number) {
        return new TicketRefusedException("ticket.portal.rejected", number);
    }

    /** Nobody has made a queue yet. */
    public static TicketRefusedException portalWithoutQueue() {
        return new TicketRefusedException("ticket.portal.noQueue");
    }

    public static TicketRefusedException momentMissing() {
        return new TicketRefusedException("ticket.refusal.momentMissing").at("pendingUntil");
    }

    public static TicketRefusedException momentPast() {
        return new TicketRefusedException("ticket.refusal.momentPast").at("pendingUntil");
    }

    /** Nobody could enter such a date on purpose. */
    public static TicketRefusedException momentTooFar() {
        return new TicketRefusedException("ticket.refusal.momentTooFar").at("pendingUntil");
    }

    public static TicketRefusedException stateInvalid(String state) {
        return new TicketRefusedException("ticket.refusal.stateInvalid", state).at("state");
    }

    public static TicketRefusedException queueInvalid(String queue) {
        return new TicketRefusedException("ticket.refusal.queueInvalid", queue).at("queue");
    }

    public static TicketRefusedException subjectMissing() {
        return new TicketRefusedException("ticket.refusal.subjectMissing").at("subject");
    }

    public static TicketRefusedException subjectTooLong(int most) {
        return new TicketRefusedException("ticket.refusal.subjectTooLong", most).at("subject");
    }

    public static TicketRefusedException textMissing() {
        return new TicketRefusedException("ticket.refusal.textMissing").at("text");
    }

    public static TicketRefusedException textTooLong(int most) {
        return new TicketRefusedException("ticket.refusal.textTooLong", most).at("text");
    }

    /** Somebody else was quicker. */
    public static TicketRefusedException taken(String number, String owner) {
        return new TicketRefusedException("ticket.refusal.taken", number, owner);
    }

    /** The state is not the one that the form showed any more. */
    public static TicketRefusedException stateChanged(String number) {
        return new TicketRefusedException("ticket.refusal.stateChanged", number).at("state");
    }

    /** @param input whose value nobody offers any more, or never did */
    public static TicketRefusedException notOffered(String input) {
        return new TicketRefusedException("ticket.refusal.notOffered").at(input);
    }

    /** @param input that names the person */
    public static TicketRefusedException cannotSee(String input, String person, String queue) {
        return new TicketRefusedException("ticket.refusal.cannotSee", person, queue).at(input);
    }

    public static TicketRefusedException customerMissing() {
        return new TicketRefusedException("ticket.refusal.customerMissing").at("customer");
    }

    public static TicketRefusedException queueMissing() {
        return new TicketRefusedException("ticket.refusal.queueMissing").at("queue");
    }

    /** Somebody said meanwhile whose it is. */
    public static TicketRefusedException senderKnown(String number) {
        return new TicketRefusedException("ticket.refusal.senderKnown", number);
    }
}
