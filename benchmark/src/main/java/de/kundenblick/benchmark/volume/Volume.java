package de.kundenblick.benchmark.volume;

/** How much of everything there is; one customer outgrows all others, unless the volume is small. */
enum Volume {
    SMALL(60, 300, 800, 600, 0, 0),
    PEER(1_000, 10_000, 100_000, 50_000, 500, 5_000),
    LARGE(200_000, 500_000, 2_000_000, 4_000_000, 10_000, 100_000);

    final int customers;
    final int contacts;
    final int tickets;
    final int interactions;
    final int giantContacts;
    final int giantTickets;

    Volume(int customers, int contacts, int tickets, int interactions, int giantContacts, int giantTickets) {
        this.customers = customers;
        this.contacts = contacts;
        this.tickets = tickets;
        this.interactions = interactions;
        this.giantContacts = giantContacts;
        this.giantTickets = giantTickets;
    }

    /** The last customer; all others share evenly what is left. */
    boolean isGiant(int customer) {
        return giantContacts > 0 && customer == customers - 1;
    }

    int others() {
        return giantContacts > 0 ? customers - 1 : customers;
    }

    /** Index of a customer's first contact; a customer's contacts stand side by side. */
    int firstContact(int customer) {
        return isGiant(customer)
                ? contacts - giantContacts
                : (int) ((long) customer * (contacts - giantContacts) / others());
    }

    int contactsOf(int customer) {
        return isGiant(customer) ? giantContacts : firstContactOfNext(customer) - firstContact(customer);
    }

    private int firstContactOfNext(int customer) {
        return (int) ((customer + 1L) * (contacts - giantContacts) / others());
    }
}
