package de.kundenblick.mail.service;

import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.OutgoingMail.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The steps of sending that the database remembers, each a transaction of its own, so that whatever happens between two
 * of them it is known what may be tried again.
 */
@ApplicationScoped
@Transactional
public class MailDelivery {
    /** A node that has not begun with a mail for so long has died, or finds out that the mail is not its own any more. */
    private static final Duration CLAIMED = Duration.ofMinutes(2);

    /** No mail takes longer to hand over, whatever is attached. */
    private static final Duration BEGUN = Duration.ofMinutes(15);

    /** With the pauses between them some 20 hours. */
    private static final int TRIES = 12;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Inject
    DeliveryRepository mails;

    @Inject
    Event<MailReported> reported;

    @Inject
    Clock clock;

    /** How many mails wait whose time has come, up to so many. */
    int due(int most) {
        return mails.due(clock.instant(), most);
    }

    /** At most so many mails are this claim's from now on. */
    List<Letter> claim(String claim, int most) {
        return mails.claim(claim, most, clock.instant());
    }

    /** The mail server is about to get the content: false when the mail is not this claim's any more. */
    boolean begin(Letter letter, String claim, String domain) {
        return mails.begin(letter, claim, letter.messageId(domain), letter.inReplyTo(domain), clock.instant());
    }

    void record(Letter letter, String claim, Handover handover) {
        Instant now = clock.instant();
        if (handover instanceof Handover.Taken) {
            end(letter, claim, State.SENT, null, now, now);
        } else if (handover instanceof Handover.Unknown unknown) {
            end(letter, claim, State.UNCERTAIN, unknown.cause(), now, now);
        } else if (handover instanceof Handover.Unwanted) {
            end(letter, claim, State.RECALLED, MailFault.NO_READER.name(), now, now);
        } else if (handover instanceof Handover.Refused refused) {
            boolean last = refused.forGood() || letter.attempts() >= TRIES;
            end(letter, claim, last ? State.FAILED : State.WAITING, refused.cause(), now.plus(pause(letter)), now);
        }
    }

    private void end(Letter letter, String claim, State state, String cause, Instant due, Instant now) {
        mails.end(letter.id(), claim, state, cause, due, now)
                .map(letter::reported)
                .ifPresent(reported::fire);
    }

    /** 1, 2, 4, 8 … minutes. */
    private static Duration pause(Letter letter) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(letter.attempts() - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Gives back what was claimed and not begun with. */
    void release(String claim) {
        mails.release(claim, clock.instant());
    }

    /** Says beside every mail that is due why none is sent. */
    void blame(MailFault fault) {
        mails.blame(fault, clock.instant());
    }

    /** What nodes have left that died: mails that no mail server has begun to take wait again, all others are uncertain. */
    void takeBackLost() {
        Instant now = clock.instant();
        mails.takeBack(now.minus(CLAIMED), now);
        mails.doubt(now.minus(BEGUN), MailFault.NODE_LOST, now).forEach(reported::fire);
    }
}
