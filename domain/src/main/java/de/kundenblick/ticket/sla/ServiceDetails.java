package de.kundenblick.ticket.sla;

import de.kundenblick.shared.record.NamedDetails;

/**
 * What a form says of a service.
 *
 * @param valid whether it is offered
 * @param serviceLevelId what tickets about it begin with; null for none
 */
public record ServiceDetails(String name, boolean valid, Long serviceLevelId) implements NamedDetails {}
