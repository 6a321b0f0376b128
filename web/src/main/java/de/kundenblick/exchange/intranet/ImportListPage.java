package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportView;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The imports of everybody, the latest first. */
@Named("importList")
@ViewScoped
public class ImportListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ImportService imports;

    private final LazyDataModel<ImportView> rows = new Rows();

    public LazyDataModel<ImportView> getRows() {
        return rows;
    }

    private class Rows extends LazyDataModel<ImportView> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) imports.count();
        }

        @Override
        public String getRowKey(ImportView row) {
            return Long.toString(row.id());
        }

        @Override
        public List<ImportView> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return imports.list(new Slice(first, size));
        }
    }
}
