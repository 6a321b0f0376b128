package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.SenderName;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.mail.service.MailServer;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds out who wrote a mail, and what that person may do with a ticket. */
@Dependent
class MailSenders {
    private static final int LONGEST_NAME = 200;

    /** Every mail of ours bears it, see {@code MailComposer}. */
    private static final String OURS = "X-Kundenblick";

    @Inject
    MailSenderRepository stored;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    /** As whom a mail counts. */
    enum Role {
        /** It comes from ourselves. */
        OURS,
        STAFF,
        CUSTOMER,
        STRANGER
    }

    /**
     * @param address never blank
     * @param name of the sender as the mail says, or the address
     * @param label the name as it may stand alone: with the address where it pretends to be somebody else
     * @param staff null unless the sender counts as one
     * @param contact whose address it is, if that contact may write; null for nobody's
     * @param customer whom somebody said that the address belongs to; null for nobody's
     */
    record Sender(
            Role role, String address, String name, String label, Employee staff, Contact contact, Customer customer) {
        static Sender outside(Role role, String address, String name, String label) {
            return new Sender(role, address, name, label, null, null, null);
        }
    }

    /** @param found null for a mail that begins a ticket */
    Sender of(IncomingMail incoming, Ticket found) {
        var mail = incoming.content();
        String address = address(mail);
        String name = name(mail, address);
        var known = stored.find(address, name, mail.mailId(), found == null ? null : found.getId(), clock.instant());
        if (known.ours() || isOurs(mail)) {
            return Sender.outside(Role.OURS, address, name, name);
        }
        String label = known.namesake() || SenderName.isMisleading(name, address) ? label(name, address) : name;
        if (incoming.isDoubted()) {
            return Sender.outside(Role.STRANGER, address, name, label);
        }
        boolean staffs = known.staff() != null
                && found != null
                && !known.own()
                && tickets.maySee(known.staff(), found.getQueue());
        if (staffs) {
            return new Sender(Role.STAFF, address, name, name, known.staff(), null, null);
        }
        if (found == null || known.entitled()) {
            return new Sender(Role.CUSTOMER, address, name, label, null, known.contact(), known.customer());
        }
        boolean corresponds = stored.corresponds(found.getId(), address);
        return Sender.outside(corresponds ? Role.CUSTOMER : Role.STRANGER, address, name, label);
    }

    private boolean isOurs(ParsedMail mail) {
        return server.settings()
                .map(settings -> SenderAddress.domain(settings.sender()))
                .flatMap(domain ->
                        mail.header(OURS).filter(value -> value.strip().equalsIgnoreCase(domain)))
                .isPresent();
    }

    private static String address(ParsedMail mail) {
        String written = mail.from() == null ? null : PlainText.of(mail.from().address());
        if (written == null || written.isEmpty()) {
            return MailWords.text("ticket.mail.noSender");
        }
        return PlainText.cut(written, SenderAddress.LONGEST);
    }

    private static String label(String name, String address) {
        return PlainText.cut(
                PlainText.cut(name, LONGEST_NAME / 2) + " <" + SenderName.shown(address) + '>', LONGEST_NAME);
    }

    private static String name(ParsedMail mail, String address) {
        String written = mail.from() == null ? null : PlainText.of(mail.from().name());
        return written == null || written.isEmpty()
                ? PlainText.cut(address, LONGEST_NAME)
                : PlainText.cut(written, LONGEST_NAME);
    }
}
