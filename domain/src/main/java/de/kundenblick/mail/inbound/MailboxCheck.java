package de.kundenblick.mail.inbound;

import java.io.Serializable;

/**
 * What came of trying a mailbox.
 *
 * @param problem null when all went well
 * @param waiting how many mails lie in the folder
 * @param pushes whether the mail server can tell of new mails
 */
public record MailboxCheck(MailboxProblem problem, int waiting, boolean pushes) implements Serializable {}
