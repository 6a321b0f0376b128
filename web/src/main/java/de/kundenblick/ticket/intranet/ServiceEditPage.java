package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.service.ServiceCatalogService;
import de.kundenblick.ticket.sla.ServiceDetails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Enters a new service or changes one. */
@Named("serviceEdit")
@ViewScoped
public class ServiceEditPage extends RecordPage<ServiceDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    ServiceCatalogService service;

    private String name;
    private boolean valid = true;
    private Long serviceLevelId;
    private List<Choice> serviceLevels = List.of();

    @Override
    public void open() {
        super.open();
        serviceLevels = service.serviceLevels();
    }

    @Override
    protected Optional<Stored<ServiceDetails>> find(long wanted) {
        return service.find(wanted);
    }

    @Override
    protected long create(ServiceDetails typed) {
        return service.create(typed);
    }

    @Override
    protected Outcome change(Edit edit) {
        return service.change(edit);
    }

    @Override
    protected void remove(long unwanted) {
        service.delete(unwanted);
    }

    @Override
    protected ServiceDetails typed() {
        return new ServiceDetails(name, valid, serviceLevelId);
    }

    @Override
    protected void show(ServiceDetails details) {
        name = details.name();
        valid = details.valid();
        serviceLevelId = details.serviceLevelId();
    }

    @Override
    public String label(String field) {
        return messages().text("ticket.setup.field." + field);
    }

    @Override
    public String value(String field, Serializable value) {
        return getServiceLevels().stream()
                .filter(level -> "serviceLevelId".equals(field) && level.id().equals(value))
                .map(Choice::name)
                .findFirst()
                .orElseGet(() -> super.value(field, value));
    }

    @Override
    public String getList() {
        return "/intranet/setup/services";
    }

    @Override
    public String getType() {
        return "service";
    }

    public List<Choice> getServiceLevels() {
        return serviceLevels;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public Long getServiceLevelId() {
        return serviceLevelId;
    }

    public void setServiceLevelId(Long serviceLevelId) {
        this.serviceLevelId = serviceLevelId;
    }
}
