package de.kundenblick.notification;

/**
 * Why somebody is to be told something about a ticket or an interaction.
 *
 * @param number of the record, as people call it
 * @param queueId null for an interaction
 */
public record Claim(Told about, String number, String subject, Long queueId, long employeeId, Relation relation) {}
