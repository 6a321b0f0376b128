package de.kundenblick.account.web;

import java.time.ZoneId;
import java.util.List;

/** The time zones that people choose among: places, and no technical names. */
public final class TimeZones {
    public static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(TimeZones::isPlace)
            .sorted()
            .toList();

    private TimeZones() {}

    private static boolean isPlace(String zoneId) {
        return zoneId.contains("/") && !zoneId.startsWith("Etc/") && !zoneId.startsWith("SystemV/");
    }
}
