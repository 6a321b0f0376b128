package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import de.kundenblick.ticket.service.ServiceCatalogService;
import de.kundenblick.ticket.sla.ServiceDetails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Enters a new service or changes one. */
@Named("serviceEdit")
@ViewScoped
public class ServiceEditPage extends RecordPage<ServiceDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    ServiceCatalogService service;

    private boolean valid = true;
    private Long serviceLevelId;
    private List<Choice> serviceLevels = List.of();

    @Override
    public void open() {
        super.open();
        serviceLevels = service.serviceLevels();
    }

    @Override
    protected RecordCalls<ServiceDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    @Override
    protected ServiceDetails typed() {
        return new ServiceDetails(getName(), valid, serviceLevelId);
    }

    @Override
    protected void show(ServiceDetails details) {
        valid = details.valid();
        serviceLevelId = details.serviceLevelId();
    }

    @Override
    protected String labels() {
        return "ticket.setup.field.";
    }

    @Override
    public String value(String field, Serializable value) {
        return "serviceLevelId".equals(field) && value != null
                ? Choice.nameOf(serviceLevels, value)
                : super.value(field, value);
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
