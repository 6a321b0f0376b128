package de.kundenblick.customer;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What became of an undone merge.
 *
 * @param key what the restored record is called now
 * @param renamed whether somebody else has its former number or login meanwhile
 * @param missing how many rows could not be returned because they have gone elsewhere, by the column that pointed to the
 *     record
 * @param keptFields fields of the survivor that stay as they are because somebody changed them after the merge
 * @param lostLinks columns of the restored record that pointed to something that is gone
 */
public record UndoReport(
        String key, boolean renamed, Map<String, Long> missing, List<String> keptFields, List<String> lostLinks)
        implements Serializable {}
