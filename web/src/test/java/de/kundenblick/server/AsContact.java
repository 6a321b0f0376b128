package de.kundenblick.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls as a customer's contact, signed in at the portal as {@code anna@example.org}. */
@Stateless
@RunAs("as-contact")
public class AsContact extends Caller {}
