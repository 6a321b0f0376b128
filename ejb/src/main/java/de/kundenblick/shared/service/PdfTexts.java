package de.kundenblick.shared.service;

import java.util.List;
import java.util.Locale;

/**
 * What stands around the content of a PDF.
 *
 * @param title on its first page, and small on all others
 * @param lines what else is to be known of it, below the title
 * @param page as in "Seite {0} von", before the number of pages
 */
public record PdfTexts(Locale locale, String title, List<String> lines, String page) {
    /** Takes a copy: texts do not change. */
    public PdfTexts {
        lines = List.copyOf(lines);
    }
}
