package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FieldCheck;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.SeenKeys;

/**
 * What a pass over a file needs from batch to batch.
 *
 * @param keys that have come already
 * @param newCustomers numbers of customers that the file names and nobody has entered
 * @param writes whether anything is written; otherwise it is only said what would be
 */
record Workshop(ImportSettings settings, FieldCheck check, SeenKeys keys, SeenKeys newCustomers, boolean writes) {}
