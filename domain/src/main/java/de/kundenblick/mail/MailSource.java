package de.kundenblick.mail;

import java.io.Serializable;

/**
 * The record that caused a mail.
 *
 * @param label what users call it, as in a number
 * @param address of its page
 */
public record MailSource(String label, String address) implements Serializable {}
