package de.kundenblick.shared.web.list;

import java.io.Serializable;

/**
 * A cell of a list as its page draws it.
 *
 * @param text what is read; empty when there is nothing
 * @param title what is read beside it when one asks; empty when that is all
 * @param tone the class that the text is coloured by; empty for none
 * @param style classes of the cell
 * @param address where it leads; null when nowhere
 * @param warning whether it is to be seen at once
 */
public record ListCell(String text, String title, String tone, String style, String address, boolean warning)
        implements Serializable {}
