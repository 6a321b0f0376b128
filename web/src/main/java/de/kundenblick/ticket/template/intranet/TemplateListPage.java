package de.kundenblick.ticket.template.intranet;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.service.TextTemplateService;
import de.kundenblick.ticket.template.TemplateRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The texts that agents begin with. */
@Named("templateList")
@ViewScoped
public class TemplateListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TextTemplateService service;

    private final LazyDataModel<TemplateRow> rows = new Rows();
    private String text;

    /** @return the address of the list as it was asked for */
    public String search() {
        String asked = text == null ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return "/intranet/template/list?faces-redirect=true" + asked;
    }

    public LazyDataModel<TemplateRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private class Rows extends LazyDataModel<TemplateRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) service.count(text);
        }

        @Override
        public List<TemplateRow> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return service.list(text, new Slice(first, size));
        }
    }
}
