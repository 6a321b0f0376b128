package de.kundenblick.dashboard.service;

import de.kundenblick.dashboard.Widget;
import java.util.List;

/** Implemented by an area that has something to put on a board. */
public interface WidgetSource {
    List<Widget> widgets();
}
