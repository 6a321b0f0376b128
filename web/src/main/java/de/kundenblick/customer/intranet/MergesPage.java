package de.kundenblick.customer.intranet;

import de.kundenblick.customer.MergeRow;
import de.kundenblick.customer.UndoReport;
import de.kundenblick.customer.service.MergeService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** All merges, to be undone until they are final. */
@Named("merges")
@ViewScoped
public class MergesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MergeService service;

    @Inject
    FieldTexts texts;

    @Inject
    Messages messages;

    private final LazyDataModel<MergeRow> rows = new Rows();

    public void undo(MergeRow merge) {
        var report = service.undo(merge.id());
        messages.info("customer.merges.undone", merge.loserName(), report.key());
        tell(merge, report);
    }

    private void tell(MergeRow merge, UndoReport report) {
        if (report.renamed()) {
            messages.warn("customer.merges.renamed", merge.loserKey(), report.key());
        }
        if (!report.keptFields().isEmpty()) {
            messages.warn("customer.merges.kept", merge.survivorName(), labels(report.keptFields()));
        }
        report.missing().forEach((child, count) -> messages.warn("customer.merges.missing", count, texts.child(child)));
        if (!report.lostLinks().isEmpty()) {
            messages.warn("customer.merges.lost", String.join(", ", report.lostLinks()));
        }
    }

    private String labels(List<String> fields) {
        return fields.stream().map(texts::label).collect(Collectors.joining(", "));
    }

    public void purge(MergeRow merge) {
        service.purge(merge.id());
        messages.info("customer.merges.purged", merge.loserName());
    }

    public LazyDataModel<MergeRow> getRows() {
        return rows;
    }

    private class Rows extends LazyDataModel<MergeRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(service.count());
        }

        @Override
        public String getRowKey(MergeRow merge) {
            return Long.toString(merge.id());
        }

        @Override
        public List<MergeRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return service.list(new Slice(first, size));
        }
    }
}
