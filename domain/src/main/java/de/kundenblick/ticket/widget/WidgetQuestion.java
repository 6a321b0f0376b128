package de.kundenblick.ticket.widget;

import de.kundenblick.shared.Slice;

/** Which tickets a widget wants to show at present. */
public record WidgetQuestion(TicketWidget widget, WidgetSettings settings, TicketSort sort, Slice slice) {}
