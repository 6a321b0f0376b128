package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountSecrets;

/**
 * All that is needed to open a mailbox.
 *
 * @param accountId null before it is stored
 * @param secrets decrypted
 */
record ImapAccess(Long accountId, MailAccountDetails details, MailAccountSecrets secrets) {}
