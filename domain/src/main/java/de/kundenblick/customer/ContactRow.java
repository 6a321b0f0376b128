package de.kundenblick.customer;

import java.io.Serializable;

/** A contact as a line of a list. */
public record ContactRow(
        long id, String login, String name, String position, String email, String phone, Validity validity)
        implements Serializable {}
