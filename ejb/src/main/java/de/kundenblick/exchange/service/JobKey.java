package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportRun;

/** What jobs of imports are started for: the import, and the state in which somebody asked for it. */
final class JobKey {
    private static final char SEPARATOR = '/';

    private JobKey() {}

    static String of(ImportRun run) {
        return Long.toString(run.getId()) + SEPARATOR + run.getVersion();
    }

    static long importId(String key) {
        return Long.parseLong(key.substring(0, key.indexOf(SEPARATOR)));
    }
}
