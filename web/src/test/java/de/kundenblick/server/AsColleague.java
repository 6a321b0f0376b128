package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code colleague}, an agent in no team. */
@Stateless
@RunAs("as-colleague")
public class AsColleague extends Caller {}
