package de.kundenblick.benchmark.volume;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** What one area of the product puts into a volume. An area that is new to the product adds a class of this kind. */
interface Area {
    void load(Connection connection, Plan plan) throws IOException, SQLException;
}
