package de.kundenblick.account.service;

import de.kundenblick.account.Preferences;

/** Who is signed in at the intranet. */
public record SignedInEmployee(long id, String login, String name, Preferences preferences) {}
