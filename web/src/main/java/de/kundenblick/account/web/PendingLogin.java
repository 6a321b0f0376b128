package de.kundenblick.account.web;

import de.kundenblick.account.service.FirstStep;
import java.io.Serializable;
import java.time.Instant;

/**
 * A login whose first step is made and whose second one is due. It is no identity: nothing but the second step asks for it.
 *
 * @param from where the caller wanted to go; null for nowhere in particular
 */
record PendingLogin(FirstStep first, String from, Instant until) implements Serializable {}
