package de.kundenblick.interaction;

import de.kundenblick.shared.record.NamedDetails;

/**
 * What a form says of a topic.
 *
 * @param valid whether new interactions may have it
 * @param portal whether contacts may choose it
 */
public record TopicDetails(String name, boolean valid, boolean portal) implements NamedDetails {}
