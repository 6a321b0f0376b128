package de.kundenblick.shared.service;

import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Compares the schema of the database with the one that this version was made for. */
final class SchemaVersion {
    private SchemaVersion() {}

    /**
     * An older program would work on columns and rules that it does not know.
     *
     * @throws WrongSettingException when a newer version has been at work on the database
     */
    static void refuseNewer(MigrationInfoService schema) {
        Arrays.stream(schema.applied())
                .filter(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((first, last) -> last)
                .ifPresent(SchemaVersion::refuse);
    }

    private static void refuse(MigrationInfo newest) {
        throw new WrongSettingException(
                "KUNDENBLICK_DB_URL",
                "leads to the database of a newer version of Kundenblick: its schema is at " + newest.getVersion()
                        + ", which this version does not know. Start the newer version, or restore the backup that"
                        + " was made before it was installed.");
    }
}
