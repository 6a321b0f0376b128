package de.kundenblick.customer.service;

import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Searches for duplicates when somebody asks for it. */
@ApplicationScoped
public class DuplicateJob implements OneTimeJob {
    /** There is one search at a time. */
    static final String ALL = "all";

    @Inject
    DuplicateSearch search;

    @Override
    public String name() {
        return "customer.duplicates";
    }

    @Override
    public Outcome run(Run run) {
        search.run();
        return Outcome.DONE;
    }
}
