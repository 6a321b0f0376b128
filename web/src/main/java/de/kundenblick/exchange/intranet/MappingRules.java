package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.MappingRefusedException;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be settled before a file can be checked. */
@Dependent
public class MappingRules implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ImportService imports;

    @Inject
    Messages messages;

    void check(ImportKind kind, ImportSettings settings) {
        Set<ImportField> assigned = new HashSet<>();
        for (ImportField field : settings.columns().values()) {
            if (!assigned.add(field)) {
                throw MappingRefusedException.twice(label(field));
            }
        }
        String missing = kind.fields().stream()
                .filter(field -> field.isRequired() && !assigned.contains(field))
                .map(this::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw MappingRefusedException.missing(missing);
        }
        boolean isUsualKey = settings.key() == ImportField.keysOf(kind).get(0);
        if (!isUsualKey && !assigned.contains(settings.key())) {
            throw MappingRefusedException.noKey(label(settings.key()));
        }
        if (kind == ImportKind.CONTACTS) {
            checkCustomer(settings, assigned);
        }
    }

    private void checkCustomer(ImportSettings settings, Set<ImportField> assigned) {
        if (settings.customer() != null) {
            if (!imports.isCustomer(settings.customer())) {
                throw MappingRefusedException.unknownCustomer(settings.customer());
            }
        } else if (!assigned.contains(ImportField.CONTACT_CUSTOMER)
                && !assigned.contains(ImportField.CONTACT_CUSTOMER_NAME)) {
            throw MappingRefusedException.noCustomer();
        }
    }

    private String label(ImportField field) {
        return messages.text("exchange.field." + field);
    }
}
