package de.kundenblick.demo.service;

import de.kundenblick.ticket.sla.PromisesChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An invented company with its customers, so that everybody can try the product at once. Never for real work. */
@Dependent
public class DemoData {
    /** The password of every demo login. It is public: whoever sets up the demo has no secrets in it. */
    public static final String PASSWORD = "kundenblick-demo";

    @Inject
    DemoRepository stored;

    @Inject
    DemoMailRepository mails;

    @Inject
    Pbkdf2PasswordHash passwords;

    @Inject
    Event<PromisesChanged> promised;

    @Inject
    Clock clock;

    /**
     * Writes everything in one transaction. Of several nodes that start at once the first one does it and the others
     * wait.
     *
     * @return false when there is an employee already and nothing was done
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean fillIfEmpty() {
        stored.waitForOtherNodes();
        if (stored.hasEmployees()) {
            return false;
        }
        var random = new DemoRandom(clock.instant());
        var numbers = stored.customerNumbers(DemoFiles.rows("customers").size());
        String hash = passwords.generate(PASSWORD.toCharArray());
        var staff = new DemoStaff(stored, hash);
        staff.create();
        var customers = new DemoCustomers(stored, random, staff, numbers);
        customers.create();
        var portal = new DemoPortal(stored, random, customers, hash);
        portal.open();
        var plans = new DemoTicketPlans(random, staff, customers);
        var promises = new DemoPromises(stored, random);
        promises.create();
        new DemoTickets(stored, random, staff, promises).create(plans.all());
        new DemoInteractions(stored, random, staff, new DemoInteractionPlans(random, customers)).create();
        stored.promiseWhatIsOver();
        stored.watchOwnTickets();
        portal.use();
        new DemoMails(mails, random, customers).receive();
        promised.fire(new PromisesChanged());
        return true;
    }
}
