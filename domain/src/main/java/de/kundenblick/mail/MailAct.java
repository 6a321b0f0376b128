package de.kundenblick.mail;

import de.kundenblick.mail.OutgoingMail.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What an administrator can do with a mail. */
public enum MailAct {
    /** Another try now, with all tries before it. */
    RETRY(State.WAITING, State.FAILED, State.UNCERTAIN, State.BOUNCED, State.WAITING),
    /** Somebody learnt that a mail did not arrive that a mail server had taken. */
    BOUNCE(State.BOUNCED, State.SENT),
    HOLD(State.HELD, State.WAITING),
    RELEASE(State.WAITING, State.HELD),
    RECALL(State.RECALLED, State.WAITING, State.HELD);

    private final State result;
    private final List<State> possible;

    MailAct(State result, State... possible) {
        this.result = result;
        this.possible = List.of(possible);
    }

    public State result() {
        return result;
    }

    /** Whatever is done with it, no mail can be sent to an address that is none, nor without what it said. */
    private boolean isPossible(State state, String cause, boolean over) {
        boolean hopeless = over
                || MailFault.RECIPIENT.name().equals(cause)
                || MailFault.SENDER.name().equals(cause);
        return possible.contains(state) && !(result == State.WAITING && hopeless);
    }

    /** The states in which it can be done, as an array of PostgreSQL. */
    public String states() {
        return possible.stream().map(State::name).collect(Collectors.joining(",", "{", "}"));
    }

    /** @param over whether it was taken back, or what it said was forgotten */
    public static List<MailAct> possible(State state, String cause, boolean over) {
        return Arrays.stream(values())
                .filter(act -> act.isPossible(state, cause, over))
                .toList();
    }
}
