package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code deputy}, with the permissions of an administrator; a test makes that employee. */
@Stateless
@RunAs("as-deputy")
public class AsDeputy extends Caller {}
