package de.kundenblick.ticket.service;

import de.kundenblick.ticket.mail.AutoReplyDetails;
import de.kundenblick.ticket.mail.ReplyAddress;
import de.kundenblick.ticket.mail.Silence;
import java.util.Locale;

/**
 * How a mail is answered automatically.
 *
 * @param silence why it is not; null when it is
 * @param address whom; null when nobody is known
 * @param reply null when the queue has chosen none
 * @param language in which the reply is written
 */
record AutoReplyPlan(Silence silence, ReplyAddress address, Long replyId, AutoReplyDetails reply, Locale language) {
    static AutoReplyPlan none(Silence silence) {
        return new AutoReplyPlan(silence, null, null, null, null);
    }

    AutoReplyPlan silent(Silence why) {
        return new AutoReplyPlan(why, address, replyId, reply, language);
    }
}
