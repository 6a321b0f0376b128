package de.kundenblick.exchange;

import java.time.ZoneId;

/** Formats that need no mapping by hand. */
public enum ImportPreset {
    INCIDENT_LOG {
        @Override
        public TicketFormat format(ZoneId zone) {
            return IncidentLog.in(zone);
        }
    };

    /** @param zone in which the file's times are meant */
    public abstract TicketFormat format(ZoneId zone);
}
