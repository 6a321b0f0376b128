package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.UploadLimit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first step of an import: what is imported, and from which file. The file itself is sent by a script. */
@Named("importChoice")
@RequestScoped
public class ImportChoicePage {
    @Inject
    ImportService imports;

    private Long id;
    private ImportView run;

    /** A file that is there already can be gone on with. */
    public void open() {
        if (id != null) {
            run = imports.find(id).filter(there -> there.state().isPrepared()).orElse(null);
        }
    }

    /** The file that is there already; null when there is none. */
    public ImportView getRun() {
        return run;
    }

    public List<ImportKind> getKinds() {
        return List.of(ImportKind.values());
    }

    public ImportKind getKind() {
        return run == null ? ImportKind.CUSTOMERS : run.kind();
    }

    public long getLimit() {
        return UploadLimit.IMPORT.bytes();
    }

    public long getLimitInMegabytes() {
        return UploadLimit.IMPORT.megabytes();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
