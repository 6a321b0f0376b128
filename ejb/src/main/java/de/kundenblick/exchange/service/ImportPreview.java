package de.kundenblick.exchange.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The beginning of a file.
 *
 * @param rows the first ones, each with as many cells as there are headers
 * @param words what comes in each column within the first rows, in the order of coming; of long columns nothing
 */
public record ImportPreview(List<String> headers, List<List<String>> rows, Map<String, List<String>> words)
        implements Serializable {}
