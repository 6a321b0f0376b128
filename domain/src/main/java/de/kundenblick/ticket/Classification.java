package de.kundenblick.ticket;

import de.kundenblick.ticket.sla.Service;
import de.kundenblick.ticket.sla.ServiceLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** Of what kind a ticket is, which service it is about and which service level it was promised; each null for none. */
@Embeddable
public class Classification implements Serializable {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "type_id")
    private TicketType type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_id")
    private Service service;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_level_id")
    private ServiceLevel serviceLevel;

    public Classification() {}

    public Classification(TicketType type, Service service, ServiceLevel serviceLevel) {
        this.type = type;
        this.service = service;
        this.serviceLevel = serviceLevel;
    }

    public TicketType getType() {
        return type;
    }

    public Service getService() {
        return service;
    }

    /** Its promises go before those of the queue. */
    public ServiceLevel getServiceLevel() {
        return serviceLevel;
    }
}
