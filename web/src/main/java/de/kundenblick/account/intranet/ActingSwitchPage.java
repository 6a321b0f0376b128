package de.kundenblick.account.intranet;

import de.kundenblick.account.service.ActingService;
import de.kundenblick.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whether employees may look at the portal as a contact, and for how long. */
@Named("actingSwitch")
@ViewScoped
public class ActingSwitchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActingService service;

    @Inject
    Messages messages;

    private Integer minutes;

    @PostConstruct
    void read() {
        minutes = service.minutes();
    }

    public void save() {
        service.allow(minutes);
        messages.info(minutes == 0 ? "account.acting.off" : "account.acting.on");
    }

    public List<Integer> getChoices() {
        return ActingService.MINUTES;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
