package de.kundenblick.ticket.mail;

import java.util.Locale;
import java.util.Set;

/** Domains where everybody can have an address, so that two people there have nothing to do with each other. */
public final class FreeMail {
    private static final Set<String> DOMAINS = Set.of(
            "gmail.com",
            "googlemail.com",
            "web.de",
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "t-online.de",
            "freenet.de",
            "arcor.de",
            "email.de",
            "mail.de",
            "posteo.de",
            "posteo.net",
            "mailbox.org",
            "online.de",
            "vodafone.de",
            "vodafonemail.de",
            "kabelmail.de",
            "unitybox.de",
            "1und1.de",
            "o2online.de",
            "aol.com",
            "aol.de",
            "outlook.com",
            "outlook.de",
            "hotmail.com",
            "hotmail.de",
            "live.com",
            "live.de",
            "msn.com",
            "yahoo.com",
            "yahoo.de",
            "ymail.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "tutanota.com",
            "tutanota.de",
            "bluewin.ch",
            "chello.at",
            "a1.net",
            "aon.at",
            "hispeed.ch",
            "sunrise.ch",
            "mail.com",
            "mail.ru",
            "yandex.com",
            "yandex.ru",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "libero.it",
            "seznam.cz",
            "wp.pl",
            "o2.pl",
            "zoho.com",
            "fastmail.com");

    private FreeMail() {}

    public static boolean isFree(String domain) {
        return DOMAINS.contains(domain.toLowerCase(Locale.ROOT));
    }
}
