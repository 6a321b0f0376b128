package de.kundenblick.notification;

/**
 * What is told to one employee.
 *
 * @param insteadOf the absent colleague whom it would have been told to; null for the reader's own
 */
public record Notice(Claim claim, Reader reader, String insteadOf, boolean inApplication, boolean byMail) {}
