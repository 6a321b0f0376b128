package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.Duplicate;
import de.kundenblick.customer.DuplicateHint;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Customers and contacts that may be there twice. Says so and never does anything about it. */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_READ)
public class DuplicateService {
    @Inject
    DuplicateRepository duplicates;

    @Inject
    Jobs jobs;

    @Inject
    DuplicateJob job;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** The stored customers that look most like what is being entered. */
    public List<DuplicateHint> like(CustomerDetails typed) {
        var address = typed.addresses().get(0);
        return duplicates.hints(
                RecordKind.CUSTOMER,
                Arrays.asList(
                        typed.name(),
                        typed.email(),
                        typed.phone(),
                        typed.mobile(),
                        typed.website(),
                        address.getZip(),
                        address.getStreet()));
    }

    /** The stored contacts that look most like what is being entered. */
    public List<DuplicateHint> like(ContactDetails typed) {
        String name = String.join(" ", text(typed.firstName()), text(typed.lastName()));
        return duplicates.hints(RecordKind.CONTACT, Arrays.asList(name, typed.email(), typed.phone(), typed.mobile()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * Pairs that the last search found, the likeliest first.
     *
     * @param reason what the two have in common, or null for anything
     * @param text a part of what one of them is found by, or null for anything
     */
    @RolesAllowed(Permissions.CUSTOMER_MERGE)
    public List<Duplicate> list(RecordKind kind, String reason, String text, Slice slice) {
        return duplicates.list(kind, reason, text, slice);
    }

    /** How many rows paging through {@link #list} gives. */
    @RolesAllowed(Permissions.CUSTOMER_MERGE)
    public long count(RecordKind kind, String reason, String text) {
        return duplicates.count(kind, reason, text);
    }

    /** The two are different; no search names them again. */
    @RolesAllowed(Permissions.CUSTOMER_MERGE)
    public void dismiss(RecordKind kind, long firstId, long secondId) {
        duplicates.dismiss(kind, firstId, secondId, current.get().name(), clock.instant());
    }

    /** Searches all customers and contacts anew in the background. */
    @RolesAllowed(Permissions.CUSTOMER_MERGE)
    public void search() {
        jobs.start(job, DuplicateJob.ALL);
    }
}
