package de.kundenblick.dashboard.service;

import de.kundenblick.dashboard.WidgetRule;

/** A widget and what the configuration says of it. */
public record ConfiguredWidget(String key, String titleKey, WidgetRule rule) {}
