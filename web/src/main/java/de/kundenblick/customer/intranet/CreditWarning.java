package de.kundenblick.customer.intranet;

import de.kundenblick.customer.HoldRow;
import de.kundenblick.customer.service.CreditHoldService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Warns on pages where something is promised to a customer; asked once in a request. */
@Named("creditWarning")
@RequestScoped
public class CreditWarning {
    @Inject
    CreditHoldService holds;

    private Optional<HoldRow> warning;

    /** Null when there is nothing to warn of. */
    public HoldRow of(long customerId) {
        if (warning == null) {
            warning = holds.warning(customerId);
        }
        return warning.orElse(null);
    }
}
