package de.kundenblick.account.service;

import de.kundenblick.account.Preferences;

/**
 * Who is signed in at the intranet.
 *
 * @param unread notices that wait to be read, counted up to a hundred
 */
public record SignedInEmployee(long id, String login, String name, Preferences preferences, int unread) {}
