package de.kundenblick.mail.inbound;

import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.shared.record.NamedDetails;

/**
 * What a form says of a mailbox, without its secrets.
 *
 * @param tokenAddress where tokens come from, for OAuth2
 * @param movedTo the folder that mails are moved to; null when they are deleted
 * @param queueId null when addresses alone say where mails come to
 * @param trusted whether headers of mails may say what is to become of them
 * @param authservId whose results about senders count; null for nobody's
 * @param doubtful what becomes of mails whose sender is doubtful
 */
public record MailAccountDetails(
        String name,
        boolean valid,
        String host,
        int port,
        Security security,
        String login,
        Authentication authentication,
        String tokenAddress,
        String clientId,
        String tokenScope,
        String folder,
        Afterwards afterwards,
        String movedTo,
        Long queueId,
        boolean trusted,
        String authservId,
        DoubtRule doubtful)
        implements NamedDetails {

    public static MailAccountDetails of(MailAccount account) {
        return new MailAccountDetails(
                account.getName(),
                account.isValid(),
                account.getHost(),
                account.getPort(),
                account.getSecurity(),
                account.getLogin(),
                account.getAuthentication(),
                account.getTokenAddress(),
                account.getClientId(),
                account.getTokenScope(),
                account.getFolder(),
                account.getAfterwards(),
                account.getMovedTo(),
                account.getQueueId(),
                account.isTrusted(),
                account.getAuthservId(),
                account.getDoubtful());
    }

    public boolean byToken() {
        return authentication != Authentication.PASSWORD;
    }
}
