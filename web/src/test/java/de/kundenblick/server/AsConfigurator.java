package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as the employee {@code configurator} with the permissions of the role of that name. */
@Stateless
@RunAs("as-configurator")
public class AsConfigurator extends Caller {}
