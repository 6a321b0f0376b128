package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code teamlead}, who sees reports about the queues of a team; a test makes that employee. */
@Stateless
@RunAs("as-teamlead")
public class AsTeamLead extends Caller {}
