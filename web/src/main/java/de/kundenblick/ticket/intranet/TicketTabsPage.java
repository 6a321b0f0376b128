package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.service.WidgetSettingsService;
import de.kundenblick.ticket.widget.TicketTab;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Decides which tabs the widgets with tickets have beside those that they always have. */
@Named("ticketTabs")
@ViewScoped
public class TicketTabsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WidgetSettingsService settings;

    @Inject
    Messages messages;

    private List<String> chosen;

    @PostConstruct
    void read() {
        chosen = new ArrayList<>(
                settings.optionalTabs().stream().map(Enum::name).sorted().toList());
    }

    public void save() {
        settings.offer(
                chosen.stream().flatMap(name -> TicketTab.named(name).stream()).collect(Collectors.toSet()));
        messages.info("ticket.tabs.saved");
    }

    public List<String> getOffered() {
        return WidgetSettingsService.OPTIONAL.stream().map(Enum::name).toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }
}
