package de.kundenblick.exchange.service;

import de.kundenblick.exchange.CheckedRow;
import java.util.List;

/** Says of some rows what is to become of them, and does it unless it only checks. */
interface RowImport {
    void take(List<CheckedRow> rows);
}
