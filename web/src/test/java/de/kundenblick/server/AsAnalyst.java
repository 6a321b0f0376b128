package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code analyst} with the permissions of the role of that name. */
@Stateless
@RunAs("as-analyst")
public class AsAnalyst extends Caller {}
