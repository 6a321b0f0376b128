package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.MappingRow;
import de.kundenblick.exchange.service.ImportMappingService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The mappings that can be taken for a file, and the one that is about to be kept. */
@Dependent
public class KeptMappings implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ImportMappingService mappings;

    private List<MappingRow> rows = List.of();
    private Long chosen;
    private String name;
    private boolean shared;

    void load(ImportKind kind) {
        rows = mappings.list(kind);
    }

    Optional<ImportSettings> chosen(ImportKind kind) {
        return chosen == null ? Optional.empty() : mappings.find(kind, chosen);
    }

    void keep(ImportKind kind, ImportSettings settings) {
        mappings.keep(kind, name.strip(), settings, shared);
        load(kind);
    }

    void delete(ImportKind kind) {
        if (chosen != null) {
            mappings.delete(kind, chosen);
            chosen = null;
            load(kind);
        }
    }

    public List<MappingRow> getRows() {
        return rows;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
