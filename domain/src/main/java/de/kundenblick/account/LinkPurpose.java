package de.kundenblick.account;

import java.time.Duration;

/** What a link is good for, and how long. */
public enum LinkPurpose {
    /** Sets the first password. */
    INVITATION(Duration.ofHours(72)),

    /** Sets another password in place of a forgotten one. */
    RESET(Duration.ofHours(1));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
