package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportNotFoundException;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.exchange.MappingGuess;
import de.kundenblick.exchange.service.ImportPreview;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

/** The second step of an import: which column means what. */
@Named("importMapping")
@ViewScoped
public class ImportMappingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ImportService imports;

    @Inject
    Messages messages;

    @Inject
    KeptMappings kept;

    @Inject
    MappingRules rules;

    private Long id;
    private ImportView run;
    private ImportPreview preview;
    private MappingForm form;
    private String encoding;
    private String delimiter;

    /** @return where to go when the import is past this step; null to stay */
    public String open() {
        run = imports.find(id == null ? 0 : id).orElseThrow(ImportNotFoundException::new);
        if (run.state() != ImportState.DRAFT && run.state() != ImportState.CHECKED) {
            return "/intranet/exchange/run?faces-redirect=true&id=" + id;
        }
        encoding = run.settings().encoding();
        delimiter = run.settings().delimiter();
        preview = imports.preview(id, encoding, delimiter);
        form = new MappingForm(run.settings(), preview);
        kept.load(run.kind());
        if (run.failure() != null) {
            messages.error(run.failure().key(), run.failure().parameters().toArray());
        }
        return null;
    }

    /** Reads the beginning of the file once more, after its encoding or its delimiter was changed. */
    public void readAgain() {
        try {
            preview = imports.preview(id, encoding, delimiter);
        } catch (FileRefusedException otherEncoding) {
            encoding = run.settings().encoding();
            delimiter = run.settings().delimiter();
            throw otherEncoding;
        }
        var settings = form.settings(encoding, delimiter);
        var columns = new LinkedHashMap<>(MappingGuess.columns(run.kind(), preview.headers()));
        settings.columns().forEach((header, field) -> {
            if (preview.headers().contains(header)) {
                columns.values().remove(field);
                columns.put(header, field);
            }
        });
        form = new MappingForm(settings.mean(columns, settings.values()), preview);
    }

    /** A column means something else: other words have to be assigned. */
    public void assign() {
        form.show(preview);
    }

    public void take() {
        kept.chosen(run.kind()).ifPresent(settings -> {
            form = new MappingForm(settings.of(form.settings(encoding, delimiter)), preview);
            messages.info("exchange.mapping.taken");
        });
    }

    public void keep() {
        kept.keep(run.kind(), form.settings(encoding, delimiter));
        messages.info("exchange.mapping.kept");
    }

    /** Only one's own. */
    public void forget() {
        kept.delete(run.kind());
        messages.info("exchange.mapping.forgotten");
    }

    /** @return the page that shows what would be written */
    public String check() {
        ImportSettings settings = form.settings(encoding, delimiter);
        rules.check(run.kind(), settings);
        imports.check(id, settings, preview.headers());
        return "/intranet/exchange/run?faces-redirect=true&id=" + id;
    }

    public String back() {
        imports.settle(id, form.settings(encoding, delimiter), preview.headers());
        return "/intranet/exchange/import?faces-redirect=true&id=" + id;
    }

    /** What a column can mean. */
    public List<ImportField> getFields() {
        return run.kind().fields();
    }

    public List<ImportField> getKeys() {
        return ImportField.keysOf(run.kind());
    }

    public ImportView getRun() {
        return run;
    }

    public MappingForm getForm() {
        return form;
    }

    public KeptMappings getKept() {
        return kept;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }
}
