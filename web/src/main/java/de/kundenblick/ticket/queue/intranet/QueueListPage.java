package de.kundenblick.ticket.queue.intranet;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.queue.QueueAddressRow;
import de.kundenblick.ticket.queue.QueueRow;
import de.kundenblick.ticket.service.QueueService;
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

/** The queues and who may see them. */
@Named("queueList")
@ViewScoped
public class QueueListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    QueueService service;

    private final LazyDataModel<QueueRow> rows = new Rows();
    private String text;
    private List<QueueAddressRow> addresses;

    /** @return the address of the list as it was asked for */
    public String search() {
        String asked = text == null ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return "/intranet/queue/list?faces-redirect=true" + asked;
    }

    /** Read when the page shows them. */
    public List<QueueAddressRow> getAddresses() {
        if (addresses == null) {
            addresses = service.addresses();
        }
        return addresses;
    }

    public LazyDataModel<QueueRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private class Rows extends LazyDataModel<QueueRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) service.count(text);
        }

        @Override
        public List<QueueRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return service.list(text, new Slice(first, size));
        }
    }
}
