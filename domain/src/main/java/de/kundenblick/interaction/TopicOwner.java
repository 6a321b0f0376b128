package de.kundenblick.interaction;

import java.io.Serializable;

/**
 * Who answers for a topic.
 *
 * @param ownerId null for nobody
 */
public record TopicOwner(long topicId, String topic, Long ownerId) implements Serializable {}
