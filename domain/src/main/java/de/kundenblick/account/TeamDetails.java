package de.kundenblick.account;

import de.kundenblick.shared.record.NamedDetails;

/** What a form says of a team. */
public record TeamDetails(String name) implements NamedDetails {}
