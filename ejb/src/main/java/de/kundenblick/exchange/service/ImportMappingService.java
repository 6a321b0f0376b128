package de.kundenblick.exchange.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportMapping;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.MappingRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Mappings that are kept for the next file: one's own, and those that others share. */
@Stateless
@RolesAllowed(Permissions.IMPORT_RUN)
public class ImportMappingService {
    @Inject
    ImportRepository imports;

    @Inject
    CurrentEmployee current;

    public List<MappingRow> list(ImportKind kind) {
        return imports.mappings(current.id(), kind);
    }

    /** Empty when it has been deleted, or is another's and not shared any more. */
    public Optional<ImportSettings> find(ImportKind kind, long id) {
        return list(kind).stream().anyMatch(row -> row.id() == id)
                ? imports.mapping(id).map(ImportMapping::getSettings)
                : Optional.empty();
    }

    /** One of the same name is replaced, if it is one's own. */
    public void keep(
            ImportKind kind, @NotBlank @Size(max = 100) String name, ImportSettings settings, boolean isShared) {
        imports.mapping(current.id(), kind, name).ifPresentOrElse(known -> known.keep(settings, isShared), () -> {
            var mapping = new ImportMapping(imports.employee(current.id()), kind, name);
            mapping.keep(settings, isShared);
            imports.add(mapping);
        });
    }

    /** Only one's own. */
    public void delete(ImportKind kind, long id) {
        if (list(kind).stream().anyMatch(row -> row.id() == id && row.employeeId() == current.id())) {
            imports.mapping(id).ifPresent(imports::remove);
        }
    }
}
