package de.kundenblick.mail.service;

/** How mails look; the area that knows the portal's look implements it. Without any it is the application's own. */
public interface MailLook {
    /** What the portal is called, as plain text. */
    String portalName();
}
