package de.kundenblick.customer.service;

/**
 * Who deals with whom in sales.
 *
 * @param salespersonId an employee of ours, or null
 * @param contactLogin a contact at the customer, or null
 */
public record SalesAssignment(Long salespersonId, String contactLogin) {}
