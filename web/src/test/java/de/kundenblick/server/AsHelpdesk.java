package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code helpdesk}, who manages people and not roles; a test makes that employee. */
@Stateless
@RunAs("as-helpdesk")
public class AsHelpdesk extends Caller {}
