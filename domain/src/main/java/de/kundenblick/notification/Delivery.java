package de.kundenblick.notification;

/** How somebody wants to be told. */
public enum Delivery {
    BOTH,
    APPLICATION,
    MAIL,
    NONE;

    public boolean inApplication() {
        return this == BOTH || this == APPLICATION;
    }

    public boolean byMail() {
        return this == BOTH || this == MAIL;
    }
}
