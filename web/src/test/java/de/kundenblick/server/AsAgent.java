package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code agent} with the permissions of the role of that name. */
@Stateless
@RunAs("as-agent")
public class AsAgent extends Caller {}
