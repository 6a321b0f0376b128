package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How often one address is answered automatically. */
@ApplicationScoped
class AutoReplyLimits {
    private static final String HOURLY = "KUNDENBLICK_AUTO_REPLIES_PER_HOUR";
    private static final String DAILY = "KUNDENBLICK_AUTO_REPLIES_PER_DAY";
    private static final String PAUSE = "KUNDENBLICK_AUTO_REPLY_PAUSE_MINUTES";

    private int hourly;
    private int daily;
    private Duration pause;

    @PostConstruct
    void readSettings() {
        use(SettingReader.current());
    }

    /** @throws WrongSettingException when one makes no sense */
    void use(SettingReader settings) {
        hourly = settings.number(HOURLY, settings.text(HOURLY).orElse("3"), 0, 1000);
        daily = settings.number(DAILY, settings.text(DAILY).orElse("10"), 0, 1000);
        pause = Duration.ofMinutes(settings.number(PAUSE, settings.text(PAUSE).orElse("10"), 0, 1440));
    }

    int hourly() {
        return hourly;
    }

    int daily() {
        return daily;
    }

    /** Within which the same address is not answered twice about the same. */
    Duration pause() {
        return pause;
    }
}
