package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code representative}, who may look at the portal as a contact; a test makes that employee. */
@Stateless
@RunAs("as-representative")
public class AsRepresentative extends Caller {}
