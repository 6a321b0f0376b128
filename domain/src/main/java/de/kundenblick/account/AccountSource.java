package de.kundenblick.account;

/** Who vouches for an employee, and keeps the password, the name and the groups. */
public enum AccountSource {
    LOCAL,
    LDAP,
    OPENID_CONNECT
}
