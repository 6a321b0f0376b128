package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.TicketChoices.StateChoice;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.service.TicketChoiceService;
import de.kundenblick.ticket.service.TicketWorkService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** Writes a message to a ticket, enters a state, or both. */
@Named("ticketMessage")
@ViewScoped
public class TicketMessagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<MessageChannel> CHANNELS =
            List.of(MessageChannel.PHONE, MessageChannel.NOTE, MessageChannel.PORTAL);

    private record Sent(MessageKind kind, String text, Long stateId) implements Serializable {}

    @Inject
    TicketWorkService work;

    @Inject
    TicketChoiceService choices;

    @Inject
    PendingTimes times;

    @Inject
    Messages messages;

    private TicketView ticket;
    private MessageKind kind = MessageKind.NOTE;
    private MessageChannel channel = MessageChannel.NOTE;
    private String text;
    private List<StateChoice> states = List.of();
    private Long stateId;
    private LocalDateTime pendingUntil;
    private Sent sent;
    private String placed;

    /** An internal note unless somebody chooses otherwise. */
    public void note(TicketView shown) {
        start(shown, MessageKind.NOTE);
    }

    public void answer(TicketView shown) {
        start(shown, MessageKind.ANSWER);
        if (stateId == null && shown.row().stateType() == StateType.NEW) {
            stateId = firstState(StateType.OPEN);
        }
    }

    public void changeState(TicketView shown) {
        start(shown, MessageKind.NOTE);
        if (shown.isFinal()) {
            stateId = firstState(StateType.OPEN);
        }
    }

    private void start(TicketView shown, MessageKind wanted) {
        ticket = shown;
        if (states.isEmpty()) {
            states = choices.all(null).states();
            pendingUntil = times.proposal();
        }
        kind = wanted;
        changeKind();
    }

    /** What is typed stays. */
    public void changeKind() {
        channel = kind.usualChannel();
    }

    /**
     * A second click on the same button writes nothing more.
     *
     * @return the address of the ticket in which the message stands
     */
    public String send() {
        var sending = new Sent(kind, text, stateId);
        if (!sending.equals(sent)) {
            boolean isEmpty = text == null || text.isBlank();
            placed = work.write(
                    ticket.row().number(),
                    isEmpty ? null : kind.message(channel, text),
                    getDraftKey(),
                    stateId == null ? null : new StateWish(ticket.stateId(), stateId, times.instant(pendingUntil)));
            sent = sending;
        }
        messages.saved(getDraftKey()).info("ticket.message.sent." + kind, placed);
        return TicketAddress.of(placed);
    }

    public void close() {
        ticket = null;
        text = null;
        stateId = null;
    }

    private Long firstState(StateType type) {
        return states.stream()
                .filter(state -> state.type() == type)
                .map(StateChoice::id)
                .findFirst()
                .orElse(null);
    }

    public boolean isOpen() {
        return ticket != null;
    }

    /** The chosen state waits for a moment. */
    public boolean isWaiting() {
        return states.stream()
                .anyMatch(state ->
                        Objects.equals(state.id(), stateId) && state.type().isPending());
    }

    /** Under which the browser keeps what is typed, and the server what is attached. */
    public String getDraftKey() {
        return "ticket-message:" + ticket.row().id();
    }

    /** What becomes of the customer's words to a ticket that is closed is the rule of its queue. */
    public MessageKind[] getKinds() {
        if (!ticket.isFinal()) {
            return MessageKind.values();
        }
        return ticket.row().stateType() == StateType.CLOSED
                ? new MessageKind[] {MessageKind.NOTE, MessageKind.CUSTOMER}
                : new MessageKind[] {MessageKind.NOTE};
    }

    public List<MessageChannel> getChannels() {
        return CHANNELS;
    }

    public List<StateChoice> getStates() {
        return states;
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public MessageChannel getChannel() {
        return channel;
    }

    public void setChannel(MessageChannel channel) {
        this.channel = channel;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getStateId() {
        return stateId;
    }

    public void setStateId(Long stateId) {
        this.stateId = stateId;
    }

    public LocalDateTime getPendingUntil() {
        return pendingUntil;
    }

    public void setPendingUntil(LocalDateTime pendingUntil) {
        this.pendingUntil = pendingUntil;
    }
}
