package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import de.kundenblick.ticket.Priority;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** What customers may choose at the portal. */
@ApplicationScoped
class PortalRules {
    private static final String PRIORITIES = "KUNDENBLICK_PORTAL_PRIORITIES";

    private List<Priority> priorities;

    @PostConstruct
    void readSettings() {
        use(SettingReader.current());
    }

    /** @throws WrongSettingException when one makes no sense */
    void use(SettingReader settings) {
        String text = settings.text(PRIORITIES).orElse("2,3,4");
        if (text.equals("none")) {
            priorities = List.of();
            return;
        }
        priorities = Arrays.stream(text.split(","))
                .map(level -> settings.number(PRIORITIES, level.strip(), 1, Priority.values().length))
                .distinct()
                .sorted()
                .map(Priority::ofLevel)
                .toList();
    }

    /** From the lowest to the highest; none when nobody may choose. */
    List<Priority> priorities() {
        return priorities;
    }
}
