package de.kundenblick.home;

import java.io.Serializable;
import java.time.LocalDate;

/** An interaction that somebody is to come back to. */
public record DeskFollowUp(
        String number,
        LocalDate on,
        String topic,
        String subject,
        String customer,
        String customerNumber,
        String contact,
        String phone,
        String owner)
        implements Serializable {}
