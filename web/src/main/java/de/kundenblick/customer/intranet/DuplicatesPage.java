package de.kundenblick.customer.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.Duplicate;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.customer.service.DuplicateService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Pairs of records that may be the same, to be compared, or put aside as different. */
@Named("duplicates")
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<RecordKind, List<String>> REASONS = Map.of(
            RecordKind.CUSTOMER, List.of("name", "similar", "email", "phone", "website", "address"),
            RecordKind.CONTACT, List.of("name", "similar", "customer", "email", "mobile", "phone", "address"));
    private static final int MOST_AT_ONCE = 4;

    @Inject
    DuplicateService service;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    Messages messages;

    private final LazyDataModel<Duplicate> rows = new Rows();
    private RecordKind kind = RecordKind.CUSTOMER;
    private String reason;
    private String text;
    private List<String> keys = List.of();

    public void dismiss(Duplicate pair) {
        service.dismiss(kind, pair.first().id(), pair.second().id());
        messages.info(
                "customer.duplicates.dismissed",
                pair.first().name(),
                pair.second().name());
    }

    public void search() {
        service.search();
        messages.info("customer.duplicates.searching");
    }

    /**
     * Compares records that somebody has named by hand.
     *
     * @throws CustomerNotFoundException when there is no such customer
     * @throws ContactNotFoundException when there is no such contact
     */
    public String compare() {
        Set<Long> ids = keys.stream().map(this::id).collect(Collectors.toSet());
        if (ids.size() < 2 || ids.size() > MOST_AT_ONCE) {
            messages.error("customer.duplicates.howMany", MOST_AT_ONCE);
            return null;
        }
        String joined = ids.stream().sorted().map(String::valueOf).collect(Collectors.joining("-"));
        return "/intranet/customer/merge?faces-redirect=true&kind=" + kind + "&ids=" + joined;
    }

    private long id(String key) {
        return switch (kind) {
            case CUSTOMER ->
                customers
                        .find(key)
                        .orElseThrow(() -> new CustomerNotFoundException(key))
                        .id();
            case CONTACT ->
                contacts.find(key)
                        .orElseThrow(() -> new ContactNotFoundException(key))
                        .id();
        };
    }

    public LazyDataModel<Duplicate> getRows() {
        return rows;
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public List<String> getReasons() {
        return REASONS.get(kind);
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind == null ? RecordKind.CUSTOMER : kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<String> getKeys() {
        return keys;
    }

    public void setKeys(List<String> keys) {
        this.keys = keys == null ? List.of() : keys;
    }

    private class Rows extends LazyDataModel<Duplicate> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(service.count(kind, reason, text));
        }

        @Override
        public String getRowKey(Duplicate pair) {
            return pair.first().id() + "-" + pair.second().id();
        }

        @Override
        public List<Duplicate> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return service.list(kind, reason, text, new Slice(first, size));
        }
    }
}
