package de.kundenblick.customer.intranet;

import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.DuplicateHint;
import de.kundenblick.customer.service.DuplicateService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says while somebody enters a record which stored ones look like it; whoever has read that may go on. */
@Named("duplicateHints")
@ViewScoped
public class DuplicateHints implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DuplicateService duplicates;

    @Inject
    Messages messages;

    private final Set<String> told = new HashSet<>();
    private List<DuplicateHint> hints = List.of();

    void look(CustomerDetails typed) {
        hints = duplicates.like(typed);
    }

    void look(ContactDetails typed) {
        hints = duplicates.like(typed);
    }

    /**
     * Whether the first attempt to save ends here, because there is something to be read first. What was shown a moment
     * ago, while the last field was left for the button, counts as not read.
     */
    boolean stops(CustomerDetails typed) {
        return stops(duplicates.like(typed));
    }

    boolean stops(ContactDetails typed) {
        return stops(duplicates.like(typed));
    }

    private boolean stops(List<DuplicateHint> found) {
        hints = found;
        boolean isNews = told.addAll(found.stream().map(DuplicateHint::key).toList());
        if (isNews) {
            messages.warn("customer.duplicate.stopped");
        }
        return isNews;
    }

    public List<DuplicateHint> getHints() {
        return hints;
    }
}
