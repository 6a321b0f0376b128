package de.kundenblick.shared.limit;

/** What may be done only so often a minute, by one address or by one login. */
public enum Limit {
    /** Forms sent before the login, by an address: passwords, codes, links. Beside the throttle that counts failures. */
    SIGN_IN("sign-in", 120),
    /** Anything before the login, by an address: a company behind one address shares it. */
    VISIT("visit", 1_200),
    /** Anything after the login, by a login. */
    REQUEST("request", 6_000),
    /** Searches, by a login; each letter that is typed may be one. */
    SEARCH("search", 600),
    /** Files that are put together from many records, by a login. */
    EXPORT("export", 30),
    /** Messages that contacts write at the portal, by a login. */
    PORTAL_MESSAGE("portal-message", 20),
    /** Files that contacts add at the portal to what they write, by a login. */
    PORTAL_UPLOAD("portal-upload", 60);

    private final String key;
    private final int perMinute;

    Limit(String key, int perMinute) {
        this.key = key;
        this.perMinute = perMinute;
    }

    /** As the settings call it. */
    public String key() {
        return key;
    }

    /** Unless the settings say otherwise. */
    public int perMinute() {
        return perMinute;
    }
}
