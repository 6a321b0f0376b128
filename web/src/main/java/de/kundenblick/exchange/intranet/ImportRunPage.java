package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportIssue.Kind;
import de.kundenblick.exchange.ImportNotFoundException;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The further steps of an import: what would be written, how far it is, what came of it, and how to take it back. */
@Named("importRun")
@ViewScoped
public class ImportRunPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    ImportService imports;

    @Inject
    Messages messages;

    private Long id;
    private ImportView run;
    private List<ImportIssue> rejected = List.of();
    private List<ImportIssue> duplicates = List.of();
    private List<ImportIssue> kept = List.of();
    private boolean undoable;

    /** @return where to go when the columns have to be assigned first; null to stay */
    public String open() {
        refresh();
        return switch (run.state()) {
            case DRAFT, UPLOADING -> "/intranet/exchange/mapping?faces-redirect=true&id=" + id;
            default -> null;
        };
    }

    /** Goes back to the columns when the check has refused the file. */
    public void look() {
        String outcome = open();
        if (outcome != null) {
            var faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, outcome);
        }
    }

    private void refresh() {
        run = imports.find(id == null ? 0 : id).orElseThrow(ImportNotFoundException::new);
        if (!run.state().isBusy()) {
            rejected = imports.issues(id, Kind.REJECTED, null, SHOWN);
            duplicates = imports.issues(id, Kind.DUPLICATE, null, SHOWN);
            kept = imports.issues(id, Kind.KEPT, null, SHOWN);
            undoable = imports.canUndo(id);
        }
    }

    /** Asked for twice it is done once. */
    public void start() {
        imports.start(id);
        refresh();
    }

    public void stop() {
        imports.stop(id);
        messages.info("exchange.run.stopAsked");
        refresh();
    }

    public void undo() {
        imports.undo(id);
        refresh();
    }

    public String discard() {
        imports.discard(id);
        messages.keep().info("exchange.run.discarded");
        return "/intranet/exchange/imports?faces-redirect=true";
    }

    /** All of a kind, as a file that is written while it is sent. */
    public StreamedContent file(Kind kind) {
        var file = new IssuesFile(messages, run, kind, last -> imports.issues(id, kind, last, IssuesFile.PART));
        return DefaultStreamedContent.builder()
                .name(messages.text("exchange.issues.file." + kind))
                .contentType("text/csv;charset=UTF-8")
                .writer(file::write)
                .build();
    }

    public List<ImportIssue> issues(Kind kind) {
        return switch (kind) {
            case REJECTED -> rejected;
            case DUPLICATE -> duplicates;
            case KEPT -> kept;
        };
    }

    public long count(Kind kind) {
        return switch (kind) {
            case REJECTED -> run.counts().getRejected();
            case DUPLICATE -> run.counts().getDuplicates();
            case KEPT -> run.kept();
        };
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public ImportView getRun() {
        return run;
    }

    /** Nothing would be written. */
    public boolean isFruitless() {
        var counts = run.counts();
        return counts.getCreated() + counts.getChanged() == 0;
    }

    public boolean isStoppable() {
        return run.state().isBusy() && run.state() != ImportState.UNDOING;
    }

    /** Why it has not gone well. */
    public String getFailure() {
        var why = run.failure();
        return why == null ? "" : messages.text(why.key(), why.parameters().toArray());
    }

    public boolean isUndoable() {
        return undoable;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
