package de.kundenblick.demo.service;

import de.kundenblick.account.PortalLogin;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.PortalRole;
import java.util.List;

/** Who of the demo's contacts uses the portal, what they see there, and which mails they want. */
class DemoPortal {
    private static final int CUSTOMERS_WITH_LOGINS = 12;

    private final DemoRepository stored;
    private final DemoRandom random;
    private final DemoCustomers customers;
    private final String passwordHash;

    DemoPortal(DemoRepository stored, DemoRandom random, DemoCustomers customers, String passwordHash) {
        this.stored = stored;
        this.random = random;
        this.customers = customers;
        this.passwordHash = passwordHash;
    }

    void open() {
        var star = customers.star().contacts();
        star.subList(0, 3).forEach(contact -> open(contact, PortalRole.OWN));
        star.get(0).getPortalUse().admitTo(PortalRole.COMPANY);
        star.subList(0, 3).forEach(contact -> contact.getPortalUse().notifyAbout(true, true));
        star.get(star.size() - 1).getPortalUse().admitTo(PortalRole.NONE);
        for (var entry : customers.entries().subList(1, CUSTOMERS_WITH_LOGINS)) {
            open(entry.contacts().get(0), random.chance(0.5) ? PortalRole.COMPANY : PortalRole.OWN);
            wish(entry.contacts());
        }
        // Somebody of two customers.
        var ofTwo = customers.entries().get(1).contacts();
        open(ofTwo.get(ofTwo.size() - 1), PortalRole.OWN);
        ofTwo.get(ofTwo.size() - 1).getPortalUse().notifyAbout(true, true);
    }

    /** Everybody signs in by the e-mail address. */
    private void open(Contact contact, PortalRole role) {
        if (contact.getPortalLogin() == null) {
            contact.open(stored.add(new PortalLogin(contact.getEmail(), passwordHash)));
        }
        contact.getPortalUse().admitTo(role);
    }

    private void wish(List<Contact> contacts) {
        for (var contact : contacts) {
            contact.getPortalUse().notifyAbout(random.chance(0.6), random.chance(0.5));
            if (random.chance(0.1)) {
                contact.getPortalUse().prefer("en", "Europe/London");
            }
        }
    }

    /** What of the published was read, and what is shared with people of other customers; after all was written. */
    void use() {
        stored.readAtPortal();
        var star = customers.star();
        var others = customers.entries().subList(1, 4);
        others.forEach(
                entry -> stored.shareLatest(star.customer(), entry.contacts().get(0), random.now()));
        stored.shareLatest(others.get(0).customer(), star.contacts().get(0), random.now());
    }
}
