package de.kundenblick.ticket.intranet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where actions lead that are over: to the ticket, read anew. */
final class TicketAddress {
    private TicketAddress() {}

    static String of(String number) {
        return "/intranet/ticket/show?faces-redirect=true&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
