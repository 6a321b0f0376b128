package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code admin} with the permissions of the role of that name. */
@Stateless
@RunAs("as-admin")
public class AsAdmin extends Caller {}
