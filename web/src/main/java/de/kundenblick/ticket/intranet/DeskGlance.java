package de.kundenblick.ticket.intranet;

/**
 * How many tickets of a kind wait.
 *
 * @param address the list of exactly these
 * @param tone of the number: {@code bad}, {@code warn} or {@code info}
 */
public record DeskGlance(String address, String label, String count, String tone) {}
